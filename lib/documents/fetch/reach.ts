// Where a fetch may go: http and https on their usual ports, to public addresses only. Looked at where the connection is made, so that a
// name that is resolved a second time, to something else, leads nowhere either.

import { lookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address'

/** Tests let themselves connect to this machine; nobody else gives another one than `publicReach`. */
export type Reach = { isAllowed(address: string): boolean; ports: readonly number[] | null }
export const publicReach: Reach = { isAllowed: isPublicAddress, ports: [80, 443] }

export const isPrivate = 'EPRIVATE'

/** Why an address may not be asked; null where it may. Names are looked at when they are resolved. */
export function refusalOf(url: URL, { isAllowed, ports }: Reach): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return 'Only addresses with http:// or https:// can be read.'
  if (url.username || url.password)
    return 'The address holds a name or password. Only what everybody can open is read.'
  if (ports && !ports.includes(Number(url.port || (url.protocol === 'https:' ? 443 : 80))))
    return 'Only addresses on the ports 80 and 443 can be read.'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) && !isAllowed(host) ? privateWords : null
}

export const privateWords = 'The address leads into a private network. Only public pages can be read.'

/** Resolves a name for a connection; a name with a single address that is not allowed leads nowhere. */
export function guardedLookup({ isAllowed }: Reach): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (fault, addresses: LookupAddress[]) => {
      const [first] = addresses ?? []
      if (fault || !first) return callback(fault ?? new Error('no address'), '', 0)
      if (!addresses.every(({ address }) => isAllowed(address)))
        return callback(Object.assign(new Error(privateWords), { code: isPrivate }), '', 0)
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
}

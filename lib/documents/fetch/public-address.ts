// Is a network address one of the public internet? Everything else is somebody's own: loopback, private and shared networks, link-local
// (with the metadata services of clouds), test and reserved blocks, and of IPv6 all that hides another address in it.

import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The only block of IPv6 from which global addresses are given (RFC 4291). */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

export function isPublicAddress(address: string): boolean {
  if (!isIP(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv6 && (parsed.zoneId || !parsed.match(globalUnicast))) return false
  return parsed.range() === 'unicast'
}

// From where a signature came, as a keyed hash: limits and later inquiries can compare networks without anybody reading an
// address. A network is one IPv4 address or the /64 that IPv6 gives one household.

import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { derivedKey } from '@/lib/platform/secrets'

/** Null for what is no address. */
export function networkOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone(parsed.toNormalizedString())}/64`).toNormalizedString()}/64`
}

export function networkTag(address: string | null): Buffer | null {
  const network = address && networkOf(address)
  return network ? createHmac('sha256', derivedKey('network-tag')).update(network).digest() : null
}

function withoutZone(address: string): string {
  return address.replace(/%.*$/, '')
}

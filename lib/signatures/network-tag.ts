// From where a signature came, as a keyed hash: limits and later inquiries can compare networks without anybody reading an
// address. A network is one IPv4 address or the /64 that IPv6 gives one household.

import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import { derivedKey } from '@/lib/platform/secrets'

/** Null for what is no address. */
export function networkOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone(parsed.toNormalizedString())}/64`).toNormalizedString()}/64`
}

/** The same few come again and again: theirs are made once. */
const made = new LRUCache<string, { key: Buffer; tag: Buffer | null }>({ max: 10_000 })

export function networkTag(address: string | null): Buffer | null {
  if (!address) return null
  const key = derivedKey('network-tag')
  const known = made.get(address)
  if (known?.key === key) return known.tag
  const network = networkOf(address)
  const tag = network ? createHmac('sha256', key).update(network).digest() : null
  made.set(address, { key, tag })
  return tag
}

function withoutZone(address: string): string {
  return address.replace(/%.*$/, '')
}

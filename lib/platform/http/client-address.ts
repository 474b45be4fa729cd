// Who is asking, for our server: the address of the socket, or, where that is a proxy we trust, the nearest address in front
// of the trusted ones. What anybody else claims in a header is not believed.

import ipaddr from 'ipaddr.js'
import { remember } from '../remember'

type Range = ReturnType<typeof ipaddr.parseCIDR>

export type TrustedProxies = Range[]

/** `10.0.0.0/8, ::1` → ranges. Throws a sentence that names the one that is none. */
export function parseTrustedProxies(list: string): TrustedProxies {
  const parts = list.split(',').map((part) => part.trim())
  return parts.filter(Boolean).map(parseRange)
}

/** `forwardedFor` is the whole X-Forwarded-For: each proxy has added, at the right, the address it was asked from. */
export function findClientAddress(
  socketAddress: string,
  forwardedFor: string,
  trusted: TrustedProxies,
): string {
  const hops = forwardedFor.split(',').map((hop) => hop.trim())
  let client = plain(socketAddress)
  for (const hop of hops.reverse()) {
    if (!isTrusted(client, trusted) || !ipaddr.isValid(hop)) return client
    client = plain(hop)
  }
  return client
}

export function isTrusted(address: string, trusted: TrustedProxies): boolean {
  if (trusted.length === 0 || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return trusted.some(([range, bits]) => parsed.kind() === range.kind() && parsed.match(range, bits))
}

/** An IPv4 address that came over an IPv6 socket is the same address; zones are dropped. */
const plain = remember((address: string): string =>
  ipaddr.isValid(address) ? ipaddr.process(address).toString() : address,
)

function parseRange(text: string): Range {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text)
    const address = ipaddr.process(text)
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  } catch {
    throw new Error(`TRUSTED_PROXIES: ${text} is no network like 10.0.0.0/8.`)
  }
}

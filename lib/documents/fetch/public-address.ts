// Is a network address one of the public internet? Everything else is somebody's own: loopback, private and shared networks, link-local
// (with the metadata services of clouds), test and reserved blocks, and of IPv6 all that hides another address in it.
// What clouds keep for themselves in public blocks is listed.

import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The only block of IPv6 from which global addresses are given (RFC 4291). */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/** Answers inside of Azure only. */
const ofClouds = new Set(['168.63.129.16'])

export function isPublicAddress(address: string): boolean {
  if (!isIP(address) || ofClouds.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv6 && (parsed.zoneId || !parsed.match(globalUnicast) || isIsatap(parsed)))
    return false
  return parsed.range() === 'unicast'
}

/** Its last half says that an address of IPv4 follows (RFC 5214). */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe
}

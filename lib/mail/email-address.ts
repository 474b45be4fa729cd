// The canonical form of an address: what two ways of writing share when they reach one mailbox. Mail goes to the
// address as typed; uniqueness is by the canonical form. Idempotent: the form of a form is itself. The rules of mail houses are given,
// or those in force.

import { domainToASCII } from 'node:url'
import { remember } from '@/lib/platform/remember'
import { rulesInForce, type AddressRules } from './address-rules'

export type AddressProblem =
  'not-an-address' | 'look-alike-letters' | 'unusual-name' | 'too-long' | 'unknown-domain'

export type AddressAnswer =
  { ok: true; address: string; canonical: string } | { ok: false; reason: AddressProblem }

/** Limits of RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all. */
const localLimit = 64
const addressLimit = 254

/** RFC 5322 dot-atom: what a name may be without quotes. Quoted names are refused: nobody has one, and they hide things. */
const dotAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domainLetters = /^[\p{L}\p{N}\p{M}.-]+$/u
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const topLabel = /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/** `address` is what mail is sent to: as typed, with a domain outside ASCII in punycode. */
export function readAddress(typed: string, rules: AddressRules = rulesInForce()): AddressAnswer {
  if (typed.length > addressLimit) return { ok: false, reason: 'too-long' }
  if (typed.normalize('NFKC') !== typed) return { ok: false, reason: 'look-alike-letters' }
  const [local, domain, ...more] = typed.split('@')
  if (!local || !domain || more.length > 0) return { ok: false, reason: 'not-an-address' }
  if (!dotAtom.test(local)) return { ok: false, reason: 'unusual-name' }
  const ascii = asciiDomain(domain)
  if (!ascii) return { ok: false, reason: 'unknown-domain' }
  if (local.length > localLimit || local.length + 1 + ascii.length > addressLimit)
    return { ok: false, reason: 'too-long' }
  const canonical = canonicalForm(local, ascii, rules)
  const address = `${local}@${isAscii(domain) ? domain : ascii}`
  return canonical ? { ok: true, address, canonical } : { ok: false, reason: 'unusual-name' }
}

/** Null where nothing of a name is left. */
function canonicalForm(local: string, ascii: string, rules: AddressRules): string | null {
  const house = Object.hasOwn(rules.sameHouse, ascii) ? rules.sameHouse[ascii]! : ascii
  const lower = local.toLowerCase()
  const untagged = rules.plusIsALetter.includes(house) ? lower : lower.replace(/\+.*$/, '')
  const name = rules.dotsIgnored.includes(house) ? untagged.replaceAll('.', '') : untagged
  return dotAtom.test(name) ? `${name}@${house}` : null
}

/** The domain in lower-case punycode; null for addresses of machines, one-word names and what DNS cannot hold. */
const asciiDomain = remember((domain: string): string | null => {
  if (!domainLetters.test(domain)) return null
  const ascii = domainToASCII(domain)
  const labels = ascii.split('.')
  if (labels.length < 2 || ascii.length > 253) return null
  return labels.every((part) => label.test(part)) && topLabel.test(labels.at(-1)!) ? ascii : null
})

function isAscii(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

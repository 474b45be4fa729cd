// Is there a slip in the address of a post: name@gmial.com? A page asks its visitor once an address, and takes it as it is the second
// time. It knows nothing of who has signed, so it tells nothing about it. Programs are not asked.

import { readAddress } from '@/lib/mail/email-address'
import { findLookAlike } from '@/lib/mail/look-alike'
import { getDomainEdits } from './domain-lists'
import { readSignExtras } from './sign-extras'

export type Slip = { typed: string; meant: string }

/** `fields` is whatever was sent. Null too where the address is wrong in a way that the form itself tells. */
export async function findSlip(fields: Record<string, unknown>): Promise<Slip | null> {
  const { asTyped, mended } = readSignExtras(fields)
  if (mended || typeof fields.email !== 'string') return null
  const read = readAddress(fields.email.trim())
  if (!read.ok || asTyped?.toLowerCase() === read.address.toLowerCase()) return null
  const at = read.address.lastIndexOf('@')
  const domain = read.address.slice(at + 1).toLowerCase()
  const meant = findLookAlike(domain)
  if (!meant || (await getDomainEdits()).trusted.has(domain)) return null
  return { typed: read.address, meant: `${read.address.slice(0, at)}@${meant}` }
}

// One-time addresses that sign a member of the team in. Stored is only a keyed hash of what is in the address, in the
// form that next-auth looks for when the address is opened; the address itself names nobody.

import { createHash, randomBytes } from 'node:crypto'
import type { Queryable } from '@/lib/platform/db'
import { derivedKey } from '@/lib/platform/secrets'
import { siteUrl } from '@/lib/platform/site-url'

export const mailedLinkMinutes = 10
export const invitationMinutes = 24 * 60

/** next-auth's secret: its hashes of tokens are keyed with it. */
export function authSecret(): string {
  return derivedKey('sign-in').toString('hex')
}

/** Makes the token and forgets those that have run out. */
export async function makeSignInToken(db: Queryable, email: string, minutes: number): Promise<string> {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${authSecret()}`).digest('hex')
  await db.query(`delete from "VerificationToken" where expires < now()`)
  await db.query(
    `insert into "VerificationToken" (identifier, token, expires) values ($1, $2, now() + $3 * interval '1 minute')`,
    [email, hash, minutes],
  )
  return token
}

/** A page with a button: opening it signs nobody in, so that a mail scanner cannot use the link up. */
export function signInAddress(token: string): string {
  return `${siteUrl()}/admin/sign-in/${token}`
}

// Mails a sign-in link to a member who asks for one. The answer is the same for everybody: nobody learns from it who
// is in the team, and asking again and again fills no mailbox.

import { getHouse, type House } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { memberEmail } from './schema'
import { mailedLinkMinutes, makeSignInToken, signInAddress } from './one-time-address'

/** Between two mails to one member. */
const pauseSeconds = 60

export type SignInRequest = { ok: true } | { ok: false; reason: 'no-address' }

export async function requestSignIn(typed: string): Promise<SignInRequest> {
  const email = memberEmail.safeParse(typed)
  if (!email.success) return { ok: false, reason: 'no-address' }
  const house = await getHouse()
  await withTransaction(async (db) => {
    if (!(await canAskForLink(db, email.data))) return
    const token = await makeSignInToken(db, email.data, mailedLinkMinutes)
    await queueSignInMail(db, house, { email: email.data, token })
  })
  return { ok: true }
}

/**
 * Is this a member who has not been mailed a link just now? Locks the member, so that of two requests one is first: not always the
 * one that began first, to which the other's link runs out in more than the usual minutes.
 */
export async function canAskForLink(db: Queryable, email: string): Promise<boolean> {
  const { rows } = await db.query(`select 1 from "User" where email = $1 for update`, [email])
  if (rows.length === 0) return false
  const recent = await db.query(
    `select 1 from "VerificationToken" where identifier = $1
     and abs(extract(epoch from expires - now()) - $2) < $3`,
    [email, mailedLinkMinutes * 60, pauseSeconds],
  )
  return recent.rows.length === 0
}

/** The link is in the delivery's values, which are dropped once it is sent. */
export async function queueSignInMail(
  db: Queryable,
  house: House,
  to: { email: string; token: string },
): Promise<void> {
  const values = { signInUrl: signInAddress(to.token) }
  await queueDelivery(db, { template: 'sign-in', data: { house }, to: to.email, values })
}

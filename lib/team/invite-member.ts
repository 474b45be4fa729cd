// Lets somebody into the team, for an owner: the member's row and a one-time address to sign in with. Inviting a
// member again gives the role named now and a fresh address.

import { randomUUID } from 'node:crypto'
import { isAtLeast, type Actor, type Role } from '@/lib/core/roles'
import { loadAddressRules } from '@/lib/mail/address-rules'
import { readAddress } from '@/lib/mail/email-address'
import { getHouse, type House } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { isOtherOwner } from './owners'
import { memberEmail, memberRole } from './schema'
import { invitationMinutes, makeSignInToken, signInAddress } from './one-time-address'

export type InviteAnswer =
  | { ok: true; address: string; email: string }
  | { ok: false; reason: 'not-allowed' | 'no-address' | 'no-role' | 'last-owner' | 'same-mailbox' }

/** `mail`: send them the address; otherwise whoever asked passes it on. */
export type Invitation = { email: string; role: string; mail?: boolean }

export async function inviteMember(actor: Actor, invited: Invitation): Promise<InviteAnswer> {
  if (!isAtLeast(actor.role, 'owner')) return { ok: false, reason: 'not-allowed' }
  const email = memberEmail.safeParse(invited.email)
  if (!email.success) return { ok: false, reason: 'no-address' }
  const role = memberRole.safeParse(invited.role)
  if (!role.success) return { ok: false, reason: 'no-role' }
  const house = await getHouse()
  await loadAddressRules()
  return withTransaction(async (db): Promise<InviteAnswer> => {
    if (await isOtherSpelling(db, email.data)) return { ok: false, reason: 'same-mailbox' }
    const id = await keepMember(db, email.data, role.data)
    if (!id) return { ok: false, reason: 'last-owner' }
    await recordHistory(db, {
      actor,
      verb: 'invited',
      subject: 'member',
      subjectId: id,
      details: { role: role.data },
    })
    const token = await makeSignInToken(db, email.data, invitationMinutes)
    const address = signInAddress(token)
    if (invited.mail) await queueInvitation(db, house, { email: email.data, role: role.data, address })
    return { ok: true, address, email: email.data }
  })
}

/** Two accounts of one mailbox would be nobody's second person. */
async function isOtherSpelling(db: Queryable, email: string): Promise<boolean> {
  const { rows } = await db.query<{ email: string }>('select email from "User"')
  const members = rows.map((row) => row.email)
  return !members.includes(email) && members.map(canonicalOf).includes(canonicalOf(email))
}

function canonicalOf(email: string): string {
  const read = readAddress(email)
  return read.ok ? read.canonical : email
}

/** The member's id; null, with nothing written, where the team's last owner would become less. */
async function keepMember(db: Queryable, email: string, role: Role): Promise<string | null> {
  const { rows } = await db.query<{ id: string; role: Role }>(
    `insert into "User" (id, email, role) values ($1, $2, $3::"Role")
     on conflict (email) do update set email = excluded.email returning id, role`,
    [randomUUID(), email, role],
  )
  const member = rows[0]
  if (!member || member.role === role) return member?.id ?? null
  if (member.role === 'owner' && !(await isOtherOwner(db, member.id))) return null
  await db.query(`update "User" set role = $2::"Role" where id = $1`, [member.id, role])
  return member.id
}

type Invited = { email: string; role: Role; address: string }

async function queueInvitation(
  db: Queryable,
  house: House,
  { email, role, address }: Invited,
): Promise<void> {
  await queueDelivery(db, {
    template: 'invitation',
    data: { house, role },
    to: email,
    values: { signInUrl: address },
  })
}

// Erases a person everywhere, whatever way their address was written: signatures become anonymous and go on counting, everything
// else of theirs goes. One transaction: if we stop before its commit, nothing happened. Signing and erasing one address wait for
// each other; a confirmation under way is either finished before, and erased, or finds its link dead.

import type { PoolClient } from 'pg'
import { loadAddressRules } from '@/lib/mail/address-rules'
import { readAddress } from '@/lib/mail/email-address'
import { emailTag } from '@/lib/mail/email-tag'
import { pool, withTransaction } from '@/lib/platform/db'
import { anonymiseSignatures } from './anonymise-signatures'
import { markErased, noteErased } from './erasure-mark'
import { forgetMailbox, isTeamMember, listCanonicals, type Mailbox } from './erase-mailbox'
import { forgetFormerMember } from './forget-former-member'
import { takeMailboxTurns } from './mailbox-turn'

/** How many rows held something of the person. */
export type Erased = { signatureCount: number; deliveryCount: number; otherCount: number }

/** Who works here is taken out of the team first: what they did there is signed with their name. */
export type EraseResult =
  { ok: true; erased: Erased } | { ok: false; reason: 'no-address' | 'no-such-link' | 'team-member' }

/** By an address as typed. */
export async function erasePerson(typed: string): Promise<EraseResult> {
  await loadAddressRules()
  const read = readAddress(typed.trim())
  return read.ok ? eraseAddress(read.address, []) : { ok: false, reason: 'no-address' }
}

/** By the link to "your signatures": `id` comes out of a mailed token. */
export async function eraseByLink(id: string): Promise<EraseResult> {
  const { rows } = await pool().query<{ emailTag: Buffer; email: string }>(
    `SELECT "emailTag", "email" FROM "Signature" WHERE "id" = $1 AND "erasedAt" IS NULL`,
    [id],
  )
  if (!rows[0]) return { ok: false, reason: 'no-such-link' }
  await loadAddressRules()
  return eraseAddress(rows[0].email, [rows[0].emailTag])
}

/** With the tag that the rules in force make of it. Rows of an older rule are found by their spelling. */
async function eraseAddress(address: string, known: Buffer[]): Promise<EraseResult> {
  const read = readAddress(address)
  const { rows } = await pool().query<{ emailTag: Buffer }>(
    `SELECT DISTINCT "emailTag" FROM "Signature" WHERE lower("email") = lower($1)`,
    [address],
  )
  const found = [...known, ...(read.ok ? [emailTag(read.canonical)] : []), ...rows.map((row) => row.emailTag)]
  const tags = [...new Map(found.map((tag) => [tag.toString('hex'), tag])).values()]
  return eraseTags({ tags, addresses: [address], until: null })
}

/** `until`: only what was there by then, where an earlier erasure is repeated. */
export type Person = { tags: Buffer[]; addresses: string[]; until: Date | null }

export async function eraseTags(person: Person): Promise<EraseResult> {
  const { result, at } = await once(person).catch((fault: { code?: string }) => {
    // A worker held one of the mails and waited for another: it is through now.
    if (fault.code === deadlock) return once(person)
    throw fault
  })
  if (result.ok) noteErased(person.tags, at)
  return result
}

const deadlock = '40P01'

function once(person: Person): Promise<{ result: EraseResult; at: Date }> {
  return withTransaction(async (client) => {
    await takeMailboxTurns(client, person.tags)
    const at = person.until ?? (await readClock(client))
    return { result: await erase(client, person, at), at }
  })
}

async function erase(client: PoolClient, { tags, addresses, until }: Person, at: Date): Promise<EraseResult> {
  const mailbox: Mailbox = { tags, until, canonicals: await listCanonicals(client, tags, addresses) }
  const isMember = await isTeamMember(client, mailbox)
  if (isMember && !until) return { ok: false, reason: 'team-member' }
  const namedCount = isMember ? 0 : await forgetFormerMember(client, mailbox.canonicals)
  const ids = await lockSignatures(client, mailbox)
  const { deliveryCount, otherCount } = await forgetMailbox(client, mailbox)
  const ofSignatures = await anonymiseSignatures(client, ids)
  await markErased(client, tags, at)
  return {
    ok: true,
    erased: {
      signatureCount: ids.length,
      deliveryCount: deliveryCount + ofSignatures,
      otherCount: otherCount + namedCount,
    },
  }
}

/** Not the beginning of the transaction: whom we waited for may have begun later. */
async function readClock(client: PoolClient): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>('SELECT clock_timestamp() AS at')
  return rows[0]!.at
}

/** Who confirms at this moment is waited for. */
async function lockSignatures(client: PoolClient, { tags, until }: Mailbox): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT "id" FROM "Signature" WHERE "emailTag" = ANY ($1) AND "createdAt" <= coalesce($2, 'infinity'::timestamptz)
      ORDER BY "id" FOR UPDATE`,
    [tags, until],
  )
  return rows.map(({ id }) => id)
}

// Everything of a mailbox that is no signature: its mails and what became of them, refusals, invitations to stand at the head of a
// letter, links to sign in. Found by the tag where there is one, by the canonical address where there is none.

import type { Queryable } from '@/lib/platform/db'
import { readAddress } from '@/lib/mail/email-address'
import { forgetDeliveries } from '@/lib/mail/forget-deliveries'

/** `until`: only what was there by then; null for all of it. */
export type Mailbox = { tags: Buffer[]; canonicals: Set<string>; until: Date | null }

export type Forgotten = { deliveryCount: number; otherCount: number }

const inTime = (column: string) => `"${column}" <= coalesce($2, 'infinity'::timestamptz)`

export async function forgetMailbox(db: Queryable, mailbox: Mailbox): Promise<Forgotten> {
  const deliveries = await listDeliveries(db, mailbox)
  await forgetDeliveries(db, deliveries)
  await db.query(`UPDATE "MailEvent" SET "emailTag" = NULL, "detail" = NULL WHERE "emailTag" = ANY ($1)`, [
    mailbox.tags,
  ])
  const byTag = await forgetByTag(db, mailbox)
  const byAddress = await forgetByAddress(db, mailbox)
  return { deliveryCount: deliveries.length, otherCount: byTag + byAddress }
}

/** Of the spellings that the rows hold, and the one that was typed. */
export async function listCanonicals(
  db: Queryable,
  tags: Buffer[],
  addresses: string[],
): Promise<Set<string>> {
  const { rows } = await db.query<{ email: string }>(
    `SELECT "email" FROM "Signature" WHERE "emailTag" = ANY ($1)
     UNION SELECT "email" FROM "Delivery" WHERE "emailTag" = ANY ($1) AND "subscriptionId" IS NULL`,
    [tags],
  )
  const spelled = [...addresses, ...rows.map(({ email }) => email)]
  return new Set(spelled.map(canonicalOf).filter((canonical) => canonical !== null))
}

export async function isTeamMember(db: Queryable, { canonicals }: Mailbox): Promise<boolean> {
  const { rows } = await db.query<{ email: string }>('SELECT "email" FROM "User"')
  return rows.some(({ email }) => isOneOf(canonicals, email))
}

/** Mail to a subscription goes with its signature: anonymise-signatures.ts. */
async function listDeliveries(db: Queryable, { tags, until }: Mailbox): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT "id" FROM "Delivery" WHERE "emailTag" = ANY ($1) AND "subscriptionId" IS NULL AND ${inTime('createdAt')} ORDER BY "id"`,
    [tags, until],
  )
  return rows.map(({ id }) => id)
}

async function forgetByTag(db: Queryable, { tags, until }: Mailbox): Promise<number> {
  const suppressions = await db.query(
    `DELETE FROM "Suppression" WHERE "emailTag" = ANY ($1) AND ${inTime('createdAt')}`,
    [tags, until],
  )
  const refusals = await db.query(
    `DELETE FROM "MailRefusal" WHERE "emailTag" = ANY ($1) AND ${inTime('refusedAt')}`,
    [tags, until],
  )
  return (suppressions.rowCount ?? 0) + (refusals.rowCount ?? 0)
}

/** These tables hold addresses without a tag; the first is of small sites and demonstrations, the others are short. */
const byAddress = [
  { table: 'MailboxMail', key: 'id', column: 'to', since: 'sentAt' },
  { table: 'LeadSignatory', key: 'id', column: 'email', since: 'createdAt' },
  { table: 'VerificationToken', key: 'token', column: 'identifier', since: null },
]

async function forgetByAddress(db: Queryable, { canonicals, until }: Mailbox): Promise<number> {
  let count = 0
  for (const { table, key, column, since } of byAddress) {
    const { rows } = await db.query<{ key: string; address: string }>(
      `SELECT "${key}" AS key, "${column}" AS address FROM "${table}"
        WHERE $1::timestamptz IS NULL OR ${since ? `"${since}" <= $1` : 'true'}`,
      [until],
    )
    const keys = rows.filter(({ address }) => isOneOf(canonicals, address)).map((row) => row.key)
    await db.query(`DELETE FROM "${table}" WHERE "${key}"::text = ANY ($1)`, [keys.map(String)])
    count += keys.length
  }
  return count
}

export function isOneOf(canonicals: Set<string>, address: string): boolean {
  const canonical = canonicalOf(address)
  return canonical !== null && canonicals.has(canonical)
}

function canonicalOf(address: string): string | null {
  const read = readAddress(address)
  return read.ok ? read.canonical : null
}

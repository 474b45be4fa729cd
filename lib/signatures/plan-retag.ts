// What the rules for addresses that are in force now would make of the signatures that are there: which would get another tag, and
// which of those would then be one mailbox with another signature of the same campaign. Changes nothing, merges nothing.

import { loadAddressRules } from '@/lib/mail/address-rules'
import { readAddress } from '@/lib/mail/email-address'
import { emailTag } from '@/lib/mail/email-tag'
import { pool } from '@/lib/platform/db'

export type Retag = { id: string; campaignId: string; from: Buffer; to: Buffer }
/** Signatures of one campaign that would be one mailbox. */
export type Collision = { slug: string; ids: string[] }
export type RetagPlan = { checkedCount: number; retags: Retag[]; collisions: Collision[] }

type Row = { id: string; campaignId: string; slug: string; email: string; emailTag: Buffer }

const roundSize = 5_000

export async function planRetag(): Promise<RetagPlan> {
  await loadAddressRules()
  const changed: (Retag & { slug: string })[] = []
  let checkedCount = 0
  for (let after: string | null = null, isMore = true; isMore;) {
    const rows: Row[] = await listAfter(after)
    changed.push(...rows.flatMap(retagOf))
    checkedCount += rows.length
    after = rows.at(-1)?.id ?? null
    isMore = rows.length === roundSize
  }
  const collisions = await findCollisions(changed)
  const colliding = new Set(collisions.flatMap(({ ids }) => ids))
  return { checkedCount, retags: changed.filter(({ id }) => !colliding.has(id)), collisions }
}

/** Who was erased has no address any more, and keeps the tag. */
async function listAfter(after: string | null): Promise<Row[]> {
  const { rows } = await pool().query<Row>(
    `SELECT s."id", s."campaignId", c."slug", s."email", s."emailTag"
       FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId"
      WHERE s."erasedAt" IS NULL AND ($1::uuid IS NULL OR s."id" > $1) ORDER BY s."id" LIMIT ${roundSize}`,
    [after],
  )
  return rows
}

function retagOf({ id, campaignId, slug, email, emailTag: from }: Row): (Retag & { slug: string })[] {
  const read = readAddress(email)
  if (!read.ok) return []
  const to = emailTag(read.canonical)
  return to.equals(from) ? [] : [{ id, campaignId, slug, from, to }]
}

/** With each other, or with a signature that keeps its tag. */
async function findCollisions(changed: (Retag & { slug: string })[]): Promise<Collision[]> {
  const { rows } = await pool().query<{ campaignId: string; tag: Buffer; id: string }>(
    `SELECT s."campaignId", s."emailTag" AS tag, s."id" FROM "Signature" s
       JOIN unnest($1::text[], $2::bytea[]) AS due ("campaignId", "tag")
         ON s."campaignId" = due."campaignId" AND s."emailTag" = due."tag"`,
    [changed.map(({ campaignId }) => campaignId), changed.map(({ to }) => to)],
  )
  const groups = new Map<string, { slug: string; ids: Set<string> }>()
  for (const { campaignId, slug, to, id } of changed) {
    const key = `${campaignId} ${to.toString('hex')}`
    const group = groups.get(key) ?? { slug, ids: new Set() }
    groups.set(key, group)
    group.ids.add(id)
  }
  for (const { campaignId, tag, id } of rows) groups.get(`${campaignId} ${tag.toString('hex')}`)?.ids.add(id)
  return [...groups.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ slug, ids }) => ({ slug, ids: [...ids].sort() }))
}

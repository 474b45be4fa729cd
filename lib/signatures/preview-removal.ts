// What a removal would take, before anybody says yes: how many of which state, what the public number would lose, and a few of them
// with masked addresses. Changes nothing.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'
import { maskAddress } from './mask-address'
import { conditionsOf, type SignatureFilter } from './signature-filter'
import { isRemovable } from './states'

export type RemovalPreview = {
  /** Give it to invalidateSignatures: nobody who signs from now on is part of it. */
  filter: SignatureFilter
  totalCount: number
  /** How many of them the public number holds. */
  countedCount: number
  heldCount: number
  pendingCount: number
  /** Taken back by whoever signed; they cannot undo that into the count any more. */
  withdrawnCount: number
  sample: { name: string; email: string; createdAt: Date }[]
}

export type PreviewAnswer =
  { ok: true; preview: RemovalPreview } | { ok: false; reason: 'not-allowed' | 'not-found' }

const sampleSize = 8

export async function previewRemoval(
  actor: Actor,
  slug: string,
  asked: SignatureFilter,
): Promise<PreviewAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const { rows } = await pool().query<{ id: string; now: Date }>(
    'SELECT "id", now() AS now FROM "Campaign" WHERE "slug" = $1',
    [slug],
  )
  if (!rows[0]) return { ok: false, reason: 'not-found' }
  // A moment of the database has microseconds, and ours does not: up to the next millisecond.
  const filter = { ...asked, asOf: new Date(rows[0].now.getTime() + 1).toISOString() }
  const [counts, sample] = await Promise.all([
    countMatches(rows[0].id, filter),
    listSample(rows[0].id, filter),
  ])
  return { ok: true, preview: { filter, ...counts, sample } }
}

type Counts = Omit<RemovalPreview, 'filter' | 'sample'>

async function countMatches(campaignId: string, filter: SignatureFilter): Promise<Counts> {
  const { text, values } = conditionsOf(campaignId, filter)
  const { rows } = await pool().query<Counts>(
    `SELECT count(*)::int AS "totalCount", coalesce(sum(s."counted"), 0)::int AS "countedCount",
            count(s."heldReason") FILTER (WHERE s."state" <> 'withdrawn')::int AS "heldCount",
            count(*) FILTER (WHERE s."state" = 'pending')::int AS "pendingCount",
            count(*) FILTER (WHERE s."state" = 'withdrawn')::int AS "withdrawnCount"
       FROM "Signature" s WHERE ${text} AND ${isRemovable}`,
    values,
  )
  return rows[0]!
}

async function listSample(campaignId: string, filter: SignatureFilter): Promise<RemovalPreview['sample']> {
  const { text, values } = conditionsOf(campaignId, filter)
  const { rows } = await pool().query<RemovalPreview['sample'][number]>(
    `SELECT s."name", s."email", s."createdAt" FROM "Signature" s
      WHERE ${text} AND ${isRemovable} LIMIT ${sampleSize}`,
    values,
  )
  return rows.map((row) => ({ ...row, email: maskAddress(row.email) }))
}

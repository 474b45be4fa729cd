// The signatures of a campaign as the desk shows them, page by page, the newest first: by id, which grows with time, so that a page
// costs the same among a million. Whoever only looks on gets masked addresses.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'
import { getCampaignId } from './get-campaign-id'
import { maskAddress } from './mask-address'
import { conditionsOf, type SignatureFilter } from './signature-filter'
import type { SignatureState } from './states'

export type TeamSignature = {
  id: string
  name: string
  email: string
  body: string | null
  country: string
  city: string | null
  source: string | null
  createdAt: Date
  state: SignatureState
  heldReason: string | null
  flags: string[]
  /** Stands for the network it came from; nobody can tell which from it. Null when unknown or dropped by rule. */
  network: string | null
  number: number | null
}

export type SignaturePage = { rows: TeamSignature[]; next: string | null }
type Asked = { slug: string; filter: SignatureFilter; after: string | null }

const pageSize = 50

export async function listSignatures(actor: Actor, { slug, filter, after }: Asked): Promise<SignaturePage> {
  const campaignId = await getCampaignId(pool(), slug)
  if (!campaignId) return { rows: [], next: null }
  const { text, values } = conditionsOf(campaignId, filter)
  const { rows } = await pool().query<TeamSignature>(
    `SELECT s."id", s."name", s."email", s."body", s."country", s."city", s."source", s."createdAt", s."state",
            s."heldReason", s."flags", substr(encode(s."networkTag", 'hex'), 1, 8) AS "network", s."number"
       FROM "Signature" s
      WHERE ${text} AND ($${values.length + 1}::uuid IS NULL OR s."id" < $${values.length + 1})
      ORDER BY s."id" DESC LIMIT ${pageSize + 1}`,
    [...values, after],
  )
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? shown.at(-1)!.id : null
  return { rows: isAtLeast(actor.role, 'editor') ? shown : shown.map(masked), next }
}

function masked(row: TeamSignature): TeamSignature {
  return { ...row, email: maskAddress(row.email) }
}

export type AbuseCard = {
  slug: string
  headline: string
  count: number
  heldCount: number
  flaggedCount: number
  invalidatedCount: number
  runningCount: number
}

/** Every campaign that was published, those with held signatures first. */
export async function listAbuseCards(): Promise<AbuseCard[]> {
  const { rows } = await pool().query<AbuseCard>(
    `SELECT c."slug", c."headline", c."count", s.*,
            (SELECT count(*)::int FROM "Removal" r WHERE r."campaignId" = c."id" AND r."state" = 'running') AS "runningCount"
       FROM "Campaign" c, LATERAL (
         SELECT count(*) FILTER (WHERE "heldReason" IS NOT NULL AND "state" = 'confirmed')::int AS "heldCount",
                count(*) FILTER (WHERE "flags" <> '{}')::int AS "flaggedCount",
                count(*) FILTER (WHERE "state" = 'invalidated')::int AS "invalidatedCount"
           FROM "Signature" WHERE "campaignId" = c."id") s
      WHERE c."state" <> 'draft' ORDER BY s."heldCount" DESC, c."publishedAt" DESC NULLS LAST`,
  )
  return rows
}

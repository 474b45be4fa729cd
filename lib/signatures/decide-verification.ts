// Writes down what the team found about an organisation or office that signed: the newest decision holds. One statement compares
// that the signature still is what was looked at, and stores.

import type { FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type VerificationAnswer =
  | { ok: true }
  | { ok: false; reason: 'not-allowed' | 'changed-meanwhile' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

type Decision = { body: string; evidenceUrl: string | null; note: string | null; isVerified: boolean }

export async function decideVerification(
  actor: Actor,
  id: string,
  decision: Decision,
): Promise<VerificationAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db): Promise<VerificationAnswer> => {
    const campaign = await store(db, actor, { id, ...decision })
    if (!campaign) return { ok: false, reason: 'changed-meanwhile' }
    const verb = decision.isVerified ? 'verified a signature' : 'refused to verify a signature'
    const about = { subject: 'campaign', subjectId: campaign.campaignId, details: { signature: id } }
    await recordHistory(db, { actor, verb, ...about })
    await announceChange(db, campaign.slug)
    return { ok: true }
  })
}

/** Null when it is not a confirmed signature of this body any more. */
async function store(
  db: Queryable,
  actor: Actor,
  { id, body, evidenceUrl, note, isVerified }: Decision & { id: string },
): Promise<{ campaignId: string; slug: string } | null> {
  const { rows } = await db.query<{ campaignId: string; slug: string }>(
    `WITH looked AS (
       SELECT s."id", s."campaignId", c."slug" FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId"
        WHERE s."id"::text = $1 AND s."body" = $2 AND s."signatory" <> 'person' AND s."state" = 'confirmed' FOR SHARE OF s
     ), decided AS (
       INSERT INTO "Verification" ("signatureId", "verifiedAt", "refusedAt", "decidedBy", "decidedById", "evidenceUrl", "note")
       SELECT "id", CASE WHEN $3 THEN now() END, CASE WHEN NOT $3 THEN now() END, $4, $5, $6, $7 FROM looked
       ON CONFLICT ("signatureId") DO UPDATE SET ("verifiedAt", "refusedAt", "decidedBy", "decidedById", "evidenceUrl", "note")
         = (excluded."verifiedAt", excluded."refusedAt", excluded."decidedBy", excluded."decidedById", excluded."evidenceUrl", excluded."note")
     )
     SELECT "campaignId", "slug" FROM looked`,
    [id, body, isVerified, actor.name, actor.id, evidenceUrl, note],
  )
  return rows[0] ?? null
}

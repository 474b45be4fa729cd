// The organisations and offices that signed a campaign and confirmed, for the desk: those that nobody has looked at first. Of the
// mailbox only its domain, which is what tells whose it is.

import { pool } from '@/lib/platform/db'

export type SignedBody = {
  id: string
  signatory: 'organisation' | 'office'
  body: string
  role: string | null
  name: string
  domain: string
  confirmedAt: Date
  /** A decision about an earlier signing of the same mailbox holds no more. */
  standing: 'waiting' | 'verified' | 'refused'
  evidenceUrl: string | null
  note: string | null
  decidedBy: string | null
}

/** As many as a person looks at in one go; the rest follows as these are decided. */
const listedCount = 200

export async function listBodies(campaignId: string): Promise<SignedBody[]> {
  const { rows } = await pool().query<SignedBody>(
    `SELECT s."id", s."signatory", s."body", s."role", s."name", split_part(s."email", '@', 2) AS "domain", s."confirmedAt",
            v."evidenceUrl", v."note", v."decidedBy",
            CASE WHEN v."verifiedAt" >= s."confirmedAt" THEN 'verified' WHEN v."refusedAt" >= s."confirmedAt" THEN 'refused'
                 ELSE 'waiting' END AS "standing"
       FROM "Signature" s LEFT JOIN "Verification" v ON v."signatureId" = s."id"
      WHERE s."campaignId" = $1 AND s."signatory" <> 'person' AND s."state" = 'confirmed' AND s."body" IS NOT NULL
      ORDER BY coalesce(greatest(v."verifiedAt", v."refusedAt") >= s."confirmedAt", false), s."confirmedAt" DESC, s."id"
      LIMIT ${listedCount}`,
    [campaignId],
  )
  return rows
}

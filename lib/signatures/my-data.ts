// All that is kept of one mailbox, for its owner to take home: signatures with the text that was signed, choices, mails and what
// became of them. Keyed hashes are named, not shown: they mean nothing to anybody else.

import { pool } from '@/lib/platform/db'

export type MyData = {
  signatures: Record<string, unknown>[]
  mails: Record<string, unknown>[]
  noBulkMailSince: Date | null
  alsoKept: string
}

const alsoKept =
  'A keyed code of your e-mail address and, for a short time, of the network that you signed from: to know the same mailbox again and to notice floods.'

/** Null for a link that is not, or no longer, of anybody. */
export async function getMyData(id: string): Promise<MyData | null> {
  const { rows } = await pool().query<{ tag: Buffer }>(
    `SELECT "emailTag" AS tag FROM "Signature" WHERE "id" = $1 AND "erasedAt" IS NULL`,
    [id],
  )
  const tag = rows[0]?.tag
  if (!tag) return null
  const [signatures, mails, suppression] = await Promise.all([
    listSignatures(tag),
    listMails(tag),
    pool().query<{ createdAt: Date }>('SELECT "createdAt" FROM "Suppression" WHERE "emailTag" = $1', [tag]),
  ])
  return { signatures, mails, noBulkMailSince: suppression.rows[0]?.createdAt ?? null, alsoKept }
}

async function listSignatures(tag: Buffer): Promise<Record<string, unknown>[]> {
  const { rows } = await pool().query(
    `SELECT c."headline" AS campaign, c."slug" AS address, s."state", s."number", s."signatory", s."name", s."email", s."body",
            s."role", s."country", s."city", s."comment", s."showName", s."updates", s."consentText", s."source", s."heldReason",
            s."flags", s."createdAt" AS "signedAt", s."confirmedAt", s."remindedAt", s."withdrawnAt",
            r."reason" AS "removedBecause", w."version" AS "wordingVersion", w."text" AS wording,
            u."wish" AS "subscribedTo", u."startedAt" AS "subscribedAt", u."endedAt" AS "unsubscribedAt",
            v."verifiedAt", v."refusedAt", v."evidenceUrl", v."note"
       FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId" JOIN "Wording" w ON w."id" = s."wordingId"
       LEFT JOIN "Subscription" u ON u."signatureId" = s."id" LEFT JOIN "Removal" r ON r."id" = s."removalId"
       LEFT JOIN "Verification" v ON v."signatureId" = s."id"
      WHERE s."emailTag" = $1 ORDER BY s."createdAt"`,
    [tag],
  )
  return rows
}

async function listMails(tag: Buffer): Promise<Record<string, unknown>[]> {
  const { rows } = await pool().query(
    `SELECT m."template" AS kind, c."headline" AS campaign, d."email" AS "to", d."state", d."createdAt", d."settledAt",
            d."deliveredAt", d."bouncedAt", d."complainedAt", d."error"
       FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId" LEFT JOIN "Campaign" c ON c."id" = m."campaignId"
      WHERE d."emailTag" = $1 AND d."subscriptionId" IS NULL
         OR d."subscriptionId" IN (SELECT u."id" FROM "Subscription" u JOIN "Signature" s ON s."id" = u."signatureId" WHERE s."emailTag" = $1)
      ORDER BY d."id"`,
    [tag],
  )
  return rows
}

// Ends all bulk mail to a mailbox, whatever way its address is written: its subscriptions end, and none that begins later is
// mailed. Its signatures stay, and so do the mails that its owner asks for.

import { prisma, type Queryable } from '@/lib/platform/db'

export type SuppressionReason = 'bounced' | 'soft-bounced' | 'complained'

export async function suppressAddress(
  db: Queryable,
  emailTag: Buffer,
  reason: SuppressionReason,
): Promise<void> {
  await db.query(
    `INSERT INTO "Suppression" ("emailTag", "reason") VALUES ($1, $2) ON CONFLICT ("emailTag") DO NOTHING`,
    [emailTag, reason],
  )
  await db.query(
    `UPDATE "Subscription" u SET "endedAt" = now() FROM "Signature" s
      WHERE s."id" = u."signatureId" AND s."emailTag" = $1 AND u."endedAt" IS NULL`,
    [emailTag],
  )
}

/** Whatever its owner chooses, no bulk mail goes there. */
export async function isSuppressed(emailTag: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return (await prisma().suppression.count({ where: { emailTag } })) > 0
}

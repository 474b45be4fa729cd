// "It wasn't me": what somebody typed goes at once, and for thirty days nobody can make us ask this mailbox about this campaign
// again, unless it takes that back by the same link. Whoever types the address meanwhile gets the answer that everybody gets:
// the mail is queued, and skipped when its turn comes (lib/mail/unwanted.ts).

import type { PoolClient } from 'pg'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { cardOf, cardRow } from '@/lib/campaigns/rows'
import { pool, withTransaction } from '@/lib/platform/db'
import { anonymiseSignatures } from './anonymise-signatures'
import { type SignatureState } from './states'

/** `confirmed`: somebody with this mailbox pressed the button. `dead`: so they did before, or nothing is left of it. */
export type RefuseResult = { ok: true } | { ok: false; reason: 'confirmed' | 'dead' }

type Row = { campaignId: string; emailTag: Buffer; state: SignatureState; isUnanswered: boolean }

/** SQL: nobody with this mailbox has ever confirmed it, also where the team has removed it meanwhile. */
const isUnanswered = `"state" IN ('pending', 'invalidated') AND "confirmedAt" IS NULL AND "erasedAt" IS NULL`

/** `id` comes out of the link of the first mail. Again and again with the same result. */
export async function refuseMail(id: string): Promise<RefuseResult> {
  return withTransaction(async (client) => {
    const { rows } = await client.query<Row>(
      `SELECT "campaignId", "emailTag", "state", ${isUnanswered} AS "isUnanswered" FROM "Signature" WHERE "id" = $1 FOR UPDATE`,
      [id],
    )
    const row = rows[0]
    if (row?.state === 'confirmed') return { ok: false, reason: 'confirmed' }
    if (!row?.isUnanswered)
      return (await getRefusedCampaign(id)) ? { ok: true } : { ok: false, reason: 'dead' }
    await keepRefusal(client, id, row)
    await anonymiseSignatures(client, [id])
    return { ok: true }
  })
}

/** Mails may come again. Nothing is brought back: who wants to sign signs anew. */
export async function allowMail(id: string): Promise<boolean> {
  const { rowCount } = await pool().query('DELETE FROM "MailRefusal" WHERE "signatureId" = $1', [id])
  return rowCount === 1
}

/** The campaign that the mailbox wants no mail about, also when its signature has been deleted meanwhile. Null: it refused none. */
export async function getRefusedCampaign(id: string): Promise<CampaignCard | null> {
  const { rows } = await pool().query<{ campaign: Parameters<typeof cardOf>[0] }>(
    `SELECT ${cardRow} AS "campaign" FROM "MailRefusal" f JOIN "Campaign" c ON c."id" = f."campaignId" WHERE f."signatureId" = $1`,
    [id],
  )
  return rows[0] ? cardOf(rows[0].campaign) : null
}

export async function canRefuseMail(id: string): Promise<boolean> {
  const { rows } = await pool().query(`SELECT FROM "Signature" WHERE "id" = $1 AND ${isUnanswered}`, [id])
  return rows.length === 1
}

async function keepRefusal(client: PoolClient, id: string, { campaignId, emailTag }: Row): Promise<void> {
  await client.query(
    'INSERT INTO "MailRefusal" ("signatureId", "campaignId", "emailTag") VALUES ($1, $2, $3)',
    [id, campaignId, emailTag],
  )
}

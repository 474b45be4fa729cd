// Mails that a person has to look at, by message and cause: refused for good, or sent with nobody knowing whether they arrived.

import { pool } from '@/lib/platform/db'
import type { TemplateName } from './templates/mail-data'

export type TroubledMails = {
  messageId: string
  template: TemplateName
  headline: string | null
  state: 'failed' | 'unknown'
  cause: string
  count: number
  since: Date
}

export async function listTroubledMails(): Promise<TroubledMails[]> {
  const { rows } = await pool().query<TroubledMails>(
    `SELECT d."messageId", m."template", c."headline", d."state", coalesce(d."error", 'no answer') AS cause,
            count(*)::int AS count, min(d."createdAt") AS since
       FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId" LEFT JOIN "Campaign" c ON c."id" = m."campaignId"
      WHERE d."state" IN ('failed', 'unknown')
      GROUP BY d."messageId", m."template", c."headline", d."state", coalesce(d."error", 'no answer')
      ORDER BY d."state" DESC, since DESC LIMIT 50`,
  )
  return rows
}

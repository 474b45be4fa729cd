// Rows of updates as the verbs read them, locked where they move one.

import type { UpdateKind } from '@/lib/core/update-kinds'
import type { Queryable } from '@/lib/platform/db'
import type { UpdateState } from './states'

export type UpdateRow = {
  id: string
  campaignId: string
  slug: string
  isCampaignPublic: boolean
  headline: string
  n: number | null
  kind: UpdateKind
  state: UpdateState
  title: string
  body: string
  country: string | null
  city: string | null
  version: number
  writtenById: string | null
  writtenBy: string
  sendAt: Date | null
  recipientCount: number | null
  needsApproval: boolean
  approvedById: string | null
  approvedBy: string | null
  sentAt: Date | null
  messageId: string | null
}

const updateColumns = `u."id", u."campaignId", c."slug", c."state" <> 'draft' AS "isCampaignPublic", c."headline", u."n",
  u."kind", u."state", u."title", u."body", u."country", u."city", u."version", u."writtenById", u."writtenBy", u."sendAt",
  u."recipientCount", u."needsApproval", u."approvedById", u."approvedBy", u."sentAt", u."messageId"`

const select = `SELECT ${updateColumns} FROM "Update" u JOIN "Campaign" c ON c."id" = u."campaignId"`

export async function getUpdateRow(db: Queryable, id: string): Promise<UpdateRow | null> {
  const { rows } = await db.query<UpdateRow>(`${select} WHERE u."id" = $1`, [id])
  return rows[0] ?? null
}

/** Held to the end of the caller's transaction. */
export async function lockUpdate(db: Queryable, id: string): Promise<UpdateRow | null> {
  const { rows } = await db.query<UpdateRow>(`${select} WHERE u."id" = $1 FOR UPDATE OF u`, [id])
  return rows[0] ?? null
}

/** Null also when somebody else works on it just now. */
export async function lockUpdateUnlessTaken(db: Queryable, id: string): Promise<UpdateRow | null> {
  const { rows } = await db.query<UpdateRow>(`${select} WHERE u."id" = $1 FOR UPDATE OF u SKIP LOCKED`, [id])
  return rows[0] ?? null
}

// Where a successor's one invitation stands, for the desk: how many it would reach, who asked for it, how far it has come.

import { pool } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { countEarlierSigners } from './earlier-signers'
import { getProgress, type Progress } from './progress'

export type Invitation = {
  /** Would get it now; once it is out, got it. */
  recipientCount: number
  needsApproval: boolean
  invitedAt: Date | null
  askedBy: string | null
  askedById: string | null
  approvedBy: string | null
  isCancelled: boolean
  progress: Progress | null
}

/** `id` is the successor's. */
export async function getInvitation(id: string): Promise<Invitation> {
  const { rows } = await pool().query<Row>(
    `SELECT c."invitedAt", i."askedBy", i."askedById", i."approvedBy", i."recipientCount", i."messageId",
            m."cancelledAt" IS NOT NULL AS "isCancelled"
       FROM "Campaign" c LEFT JOIN "SuccessorInvitation" i ON i."campaignId" = c."id"
       LEFT JOIN "Message" m ON m."id" = i."messageId" WHERE c."id" = $1`,
    [id],
  )
  const { messageId, recipientCount, ...row } = rows[0]!
  const { approveOver } = await getSettings()
  const reach = row.invitedAt ? (recipientCount ?? 0) : await countEarlierSigners(pool(), id)
  const progress = messageId ? await getProgress(messageId) : null
  return { ...row, recipientCount: reach, needsApproval: reach > approveOver, progress }
}

type Row = Pick<Invitation, 'invitedAt' | 'askedBy' | 'askedById' | 'approvedBy' | 'isCancelled'> & {
  recipientCount: number | null
  messageId: string | null
}

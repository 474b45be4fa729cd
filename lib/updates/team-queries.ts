// Reads for the desk: every update of a campaign with where it stands, and one with all that its page shows.

import { isId } from '@/lib/core/ids'
import type { UpdateKind } from '@/lib/core/update-kinds'
import { pool } from '@/lib/platform/db'
import { getProgress, stillWaits, type Progress } from './progress'
import { getUpdateRow, type UpdateRow } from './rows'
import { standingOf, type Standing } from './states'
import { getRoomAt } from './weekly-limit'

export type UpdateLine = {
  id: string
  n: number | null
  kind: UpdateKind
  title: string
  standing: Standing
  writtenBy: string
  recipientCount: number | null
  /** When it goes or went out. */
  at: Date | null
}

type Movement = { pausedAt: Date | null; cancelledAt: Date | null; isWaiting: boolean }

/** What moves comes first, then what is being written, then what went out. */
export async function listUpdatesForTeam(slug: string): Promise<UpdateLine[]> {
  const { rows } = await pool().query<UpdateRow & Movement>(
    `SELECT u.*, m."pausedAt", m."cancelledAt", ${stillWaits('u."messageId"')} AS "isWaiting"
       FROM "Update" u JOIN "Campaign" c ON c."id" = u."campaignId" LEFT JOIN "Message" m ON m."id" = u."messageId"
      WHERE c."slug" = $1 AND u."state" <> 'discarded'
      ORDER BY u."state" = 'sent', u."sentAt" DESC NULLS FIRST, u."sendAt" NULLS LAST, u."writtenAt" DESC`,
    [slug],
  )
  return rows.map((row) => ({
    ...{ id: row.id, n: row.n, kind: row.kind, title: row.title, writtenBy: row.writtenBy },
    ...{ recipientCount: row.recipientCount, at: row.sentAt ?? row.sendAt },
    standing: standing(row, row, row.isWaiting ? 1 : 0),
  }))
}

export type TeamUpdate = Omit<UpdateRow, 'approvedById' | 'messageId'> & {
  standing: Standing
  isApproved: boolean
  /** Null until it goes out. */
  progress: Progress | null
  /** It is due, and its week is full until then. */
  roomAt: Date | null
}

/** Null as well when it is another campaign's. */
export async function getUpdateForTeam(slug: string, id: string): Promise<TeamUpdate | null> {
  const found = isId(id) ? await getUpdateRow(pool(), id) : null
  if (!found || found.slug !== slug) return null
  const { approvedById, messageId, ...update } = found
  const [progress, movement] = messageId
    ? await Promise.all([getProgress(messageId), getMovement(messageId)])
    : [null, null]
  const stands = standing(found, movement, progress?.waitingCount ?? 0)
  const isDue = stands === 'scheduled' && Number(found.sendAt) <= Date.now()
  return {
    ...update,
    isApproved: approvedById !== null,
    progress,
    standing: stands,
    roomAt: isDue ? await getRoomAt(slug) : null,
  }
}

async function getMovement(messageId: string): Promise<Omit<Movement, 'isWaiting'> | null> {
  const { rows } = await pool().query('SELECT "pausedAt", "cancelledAt" FROM "Message" WHERE "id" = $1', [
    messageId,
  ])
  return rows[0] ?? null
}

type Moved = Pick<Movement, 'pausedAt' | 'cancelledAt'> | null

function standing(row: UpdateRow, moved: Moved, waitingCount: number): Standing {
  return standingOf({
    state: row.state,
    needsApproval: row.needsApproval,
    isApproved: row.approvedById !== null,
    isPaused: Boolean(moved?.pausedAt),
    isCancelled: Boolean(moved?.cancelledAt),
    waitingCount,
  })
}

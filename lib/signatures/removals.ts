// The removals of a campaign as the desk shows them, the newest first.

import { pool } from '@/lib/platform/db'
import { isGoneRemoved } from './delete-unconfirmed'

export type RemovalView = {
  id: string
  reason: string
  /** `restoring`: asked for, and the worker is at it. */
  state: 'running' | 'done' | 'cancelled' | 'restoring' | 'restored'
  totalCount: number
  movedCount: number
  /** What it still holds, with what was deleted since because nobody had confirmed it: falls to none while it is restored. */
  heldBackCount: number
  createdAt: Date
  createdBy: string
  endedAt: Date | null
}

export async function listRemovals(slug: string): Promise<RemovalView[]> {
  const { rows } = await pool().query<RemovalView>(
    `SELECT r."id", r."reason", r."totalCount", r."movedCount", r."createdAt", r."createdBy", r."endedAt",
            CASE WHEN r."restoredAt" IS NOT NULL AND r."state" <> 'restored' THEN 'restoring' ELSE r."state"::text END AS "state",
            (SELECT count(*)::int FROM "Signature" s WHERE s."removalId" = r."id")
              + (SELECT coalesce(sum(u."count"), 0)::int FROM "UnconfirmedCount" u WHERE u."removalId" = r."id" AND ${isGoneRemoved})
              AS "heldBackCount"
       FROM "Removal" r JOIN "Campaign" c ON c."id" = r."campaignId" WHERE c."slug" = $1
      ORDER BY r."createdAt" DESC, r."id" DESC LIMIT 100`,
    [slug],
  )
  return rows
}

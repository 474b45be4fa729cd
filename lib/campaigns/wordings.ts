// The exact text people put their name to: append-only, the newest version is in force.

import { randomUUID } from 'node:crypto'
import type { Queryable } from '@/lib/platform/db'

export async function addWording(db: Queryable, campaignId: string, text: string): Promise<void> {
  await db.query(
    `insert into "Wording" (id, "campaignId", version, text)
     select $1, $2, coalesce(max(version), 0) + 1, $3 from "Wording" where "campaignId" = $2`,
    [randomUUID(), campaignId, text],
  )
}

/** Has anybody put their name to it? Asked under the lock, so that the answer holds until the caller is through. */
export async function isSigned(db: Queryable, campaignId: string): Promise<boolean> {
  await lockWordings(db, campaignId)
  const { rows } = await db.query(`select 1 from "Signature" where "campaignId" = $1 limit 1`, [campaignId])
  return rows.length > 0
}

/**
 * Gives the version in force. A signature that refers to one of them and is not committed yet is waited for, and the next
 * ones wait for the caller: nobody signs a text that changes in that moment. Lock wordings before the campaign's own row.
 */
export async function lockWordings(db: Queryable, campaignId: string): Promise<number> {
  const { rows } = await db.query<{ version: number }>(
    `select version from "Wording" where "campaignId" = $1 order by version desc for update`,
    [campaignId],
  )
  return rows[0]?.version ?? 0
}

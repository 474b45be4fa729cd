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

/**
 * Has anybody put their name to it? The rows are locked first: a signature that refers to one of them and is not
 * committed yet is waited for, so that nobody signs a text that changes in that moment.
 */
export async function isSigned(db: Queryable, campaignId: string): Promise<boolean> {
  await db.query(`select 1 from "Wording" where "campaignId" = $1 for update`, [campaignId])
  const { rows } = await db.query(`select 1 from "Signature" where "campaignId" = $1 limit 1`, [campaignId])
  return rows.length > 0
}

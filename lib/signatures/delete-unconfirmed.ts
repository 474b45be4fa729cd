// Deletes signatures that nobody confirmed, and leaves how many there were: of which campaign, of which day, taken by which removal.
// The integrity page adds these numbers to the rows, so that it goes on telling how many signed. A row that had a number once, and
// was signed anew without an answer, is emptied and stays: a number that was given out is never without its row.

import type { PoolClient } from 'pg'
import { anonymiseSignatures } from './anonymise-signatures'

/** `ids` are rows that the caller's transaction has locked. Counted and gone in one statement. */
export async function deleteUnconfirmed(client: PoolClient, ids: string[]): Promise<void> {
  await anonymiseSignatures(client, ids)
  await client.query(
    `WITH gone AS (
       DELETE FROM "Signature" WHERE "id" = ANY ($1::uuid[]) AND ${isDeletable}
       RETURNING "campaignId", ("createdAt" AT TIME ZONE 'UTC')::date AS day, "removalId")
     INSERT INTO "UnconfirmedCount" AS u ("campaignId", "day", "removalId", "count")
     SELECT "campaignId", day, "removalId", count(*) FROM gone GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
     ON CONFLICT ("campaignId", "day", "removalId") DO UPDATE SET "count" = u."count" + excluded."count"`,
    [ids],
  )
}

/** SQL: never confirmed since it was last signed, and never counted. What is counted has a number: the database sees to it. */
export const isDeletable = `"confirmedAt" IS NULL AND "number" IS NULL`

/** SQL over a row `u` of UnconfirmedCount and its removal `r`: it stands removed until the team brings it back. Then it has expired. */
export const isGoneRemoved = `(u."removalId" IS NOT NULL AND r."restoredAt" IS NULL)`

// One step of a removal or of its restoring: at most a thousand signatures, in one statement with compare-and-set. Two workers take
// turns on the removal's own row. Who is being confirmed or withdrawn in this moment is skipped and comes in the next pass: a step
// waits for no signature, so it can lock itself into no corner with the tally.

import { getHouse } from '@/lib/mail/house'
import { pool, withTransaction, type Queryable } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { queueRestored } from './queue-restored'
import { conditionsOf, signatureFilter } from './signature-filter'
import { isRemovable, movedTo, restoredState, statesMovedBy } from './states'

export type RemovalRow = { id: string; campaignId: string; filter: unknown }
/** `last` is where the next step goes on; null when this pass is through. */
export type Step = { movedCount: number; last: string | null }

const stepSize = 1_000

/** Mails that still wait for who is removed now are not sent: their links would be dead. */
export async function removeStep(removal: RemovalRow, after: string | null): Promise<Step> {
  const { text, values } = conditionsOf(removal.campaignId, signatureFilter.parse(removal.filter))
  const [job, from] = [values.length + 1, values.length + 2]
  const { rows } = await pool().query<StepRow>(
    `WITH job AS (SELECT "id" FROM "Removal" WHERE "id" = $${job} AND "state" = 'running' FOR UPDATE),
     due AS (
       SELECT s."id" FROM "Signature" s
        WHERE EXISTS (SELECT FROM job) AND ${text} AND ${isRemovable}
          AND ($${from}::uuid IS NULL OR s."id" > $${from})
        ORDER BY s."id" LIMIT ${stepSize} FOR UPDATE SKIP LOCKED),
     moved AS (
       UPDATE "Signature" s SET "state" = ${movedTo('invalidate')}, "removalId" = $${job}
         FROM due WHERE s."id" = due."id" RETURNING s."id", s."emailTag"),
     unmailed AS (
       UPDATE "Delivery" d SET "state" = 'skipped', "values" = NULL, "settledAt" = now() FROM moved, "Message" m
        WHERE d."emailTag" = moved."emailTag" AND d."signatureId" = moved."id" AND d."state" = 'queued'
          AND m."id" = d."messageId" AND m."template" IN ('confirm', 'reminder', 'welcome')),
     told AS (
       UPDATE "Removal" SET "movedCount" = "movedCount" + (SELECT count(*) FROM moved) WHERE "id" = $${job}
          AND EXISTS (SELECT FROM moved))
     SELECT count(*)::int AS count, max("id"::text) AS last FROM moved`,
    [...values, removal.id, after],
  )
  return stepOf(rows[0]!)
}

/**
 * Each gets back what it was (states.ts), also the mail that was not sent. What a later removal took is not this one's to give back.
 */
export async function restoreStep(removalId: string, after: string | null): Promise<Step> {
  const [house, { timeZone }] = [await getHouse(), await getSettings()]
  return withTransaction(async (client) => {
    const { ids, ...row } = await restore(client, removalId, after)
    await queueRestored(client, { house, timeZone, ids })
    return stepOf(row)
  })
}

type RestoredRow = StepRow & { ids: string[] }

/** `ids` are those that wait to be confirmed again. */
async function restore(db: Queryable, removalId: string, after: string | null): Promise<RestoredRow> {
  const { rows } = await db.query<RestoredRow>(
    `WITH job AS (
       SELECT "id" FROM "Removal" WHERE "id" = $1 AND "state" IN ('done', 'cancelled') AND "restoredAt" IS NOT NULL FOR UPDATE),
     due AS (
       SELECT s."id" FROM "Signature" s
        WHERE s."removalId" = $1 AND EXISTS (SELECT FROM job) AND s."state" = ANY ($2::"SignatureState"[])
          AND ($3::uuid IS NULL OR s."id" > $3)
        ORDER BY s."id" LIMIT ${stepSize} FOR UPDATE SKIP LOCKED),
     moved AS (
       UPDATE "Signature" s SET "state" = ${restoredState}, "removalId" = NULL
         FROM due WHERE s."id" = due."id" RETURNING s."id", s."state")
     SELECT count(*)::int AS count, max("id"::text) AS last,
            coalesce(array_agg("id") FILTER (WHERE "state" = 'pending'), '{}') AS ids FROM moved`,
    [removalId, statesMovedBy('restore'), after],
  )
  return rows[0]!
}

type StepRow = { count: number; last: string | null }

function stepOf({ count, last }: StepRow): Step {
  return { movedCount: count, last: count < stepSize ? null : last }
}

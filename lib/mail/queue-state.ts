// How mail stands, for the team, for /readyz and for /metrics: what waits and for how long, what left lately, what the provider said
// last. Figures only; nothing here says who is mailed.

import { pool } from '@/lib/platform/db'
import { isPast } from '@/lib/platform/is-past'
import { breaker, lastFailureKey } from './breaker'
import { priorities } from './bulk'
import { slotKey } from './mail-rate'

export type QueueState = {
  /** Due mails that people wait for, and the age of the oldest. */
  waitingCount: number
  oldestSeconds: number
  bulkCount: number
  pausedCount: number
  /** Set for later: limits, retries. */
  laterCount: number
  /** Waiting for a person's decision. */
  unknownCount: number
  failedCount: number
  sentLastMinute: number
  sentLastDay: number
  bouncedLastDay: number
  complainedLastDay: number
  pausedForSeconds: number
  failuresInRow: number
  lastFailure: string | null
  lastFailureAt: Date | null
}

/** Counted by message first, out of the index of its lines: a million of bulk are looked up once. */
const queuedAs = (bulk: boolean) => `
  SELECT ${bulk} AS bulk, due, coalesce(m."pausedAt", m."cancelledAt") IS NOT NULL AS held, n, first
    FROM (SELECT "messageId", ${isPast('"notBefore"')} AS due, count(*) AS n, min("notBefore") AS first FROM "Delivery"
           WHERE "state" = 'queued' AND "priority" ${bulk ? '>=' : '<'} ${priorities.bulk} GROUP BY 1, 2) d
    JOIN "Message" m ON m."id" = d."messageId"`

const waiting = `WITH queued AS (${queuedAs(false)} UNION ALL ${queuedAs(true)}),
frozen AS (
  SELECT "priority" >= ${priorities.bulk} AS bulk, sum("size") AS n, min("frozenAt") AS first
    FROM "Batch" WHERE "state" = 'frozen' GROUP BY 1),
lines AS (SELECT bulk, due, held, n, first FROM queued UNION ALL SELECT bulk, true, false, n, first FROM frozen)
SELECT coalesce(sum(n) FILTER (WHERE due AND NOT held AND NOT bulk), 0)::int AS "waitingCount",
       coalesce(extract(epoch FROM now() - min(first) FILTER (WHERE due AND NOT held AND NOT bulk)), 0)::int AS "oldestSeconds",
       coalesce(sum(n) FILTER (WHERE due AND NOT held AND bulk), 0)::int AS "bulkCount",
       coalesce(sum(n) FILTER (WHERE held), 0)::int AS "pausedCount",
       coalesce(sum(n) FILTER (WHERE NOT due AND NOT held), 0)::int AS "laterCount" FROM lines`

const settled = `SELECT
  (SELECT count(*)::int FROM "Delivery" WHERE "state" = 'unknown') AS "unknownCount",
  (SELECT count(*)::int FROM "Delivery" WHERE "state" = 'failed') AS "failedCount",
  coalesce(sum("size") FILTER (WHERE "settledAt" > now() - interval '1 minute'), 0)::int AS "sentLastMinute",
  coalesce(sum("size"), 0)::int AS "sentLastDay",
  (SELECT count(*)::int FROM "Delivery" WHERE "bouncedAt" > now() - interval '1 day') AS "bouncedLastDay",
  (SELECT count(*)::int FROM "Delivery" WHERE "complainedAt" > now() - interval '1 day') AS "complainedLastDay"
  FROM "Batch" WHERE "state" = 'sent' AND "settledAt" > now() - interval '1 day'`

const provider = `SELECT
  coalesce((SELECT greatest(0, "value"::float - extract(epoch FROM now())::float) FROM "Fact" WHERE "key" = $1), 0)::int AS "pausedForSeconds",
  coalesce((SELECT "value"::int FROM "Fact" WHERE "key" = $2), 0) AS "failuresInRow",
  (SELECT "value" FROM "Fact" WHERE "key" = $3) AS "lastFailure",
  (SELECT "at" FROM "Fact" WHERE "key" = $3) AS "lastFailureAt"`

export async function getQueueState(): Promise<QueueState> {
  const [queued, ended, heard] = await Promise.all([
    pool().query(waiting),
    pool().query(settled),
    pool().query(provider, [slotKey, breaker.key, lastFailureKey]),
  ])
  return { ...queued.rows[0], ...ended.rows[0], ...heard.rows[0] }
}

/** When the provider last failed; null: never. */
export async function getLastFailureAt(): Promise<Date | null> {
  const { rows } = await pool().query<{ at: Date }>(`SELECT "at" FROM "Fact" WHERE "key" = $1`, [
    lastFailureKey,
  ])
  return rows[0]?.at ?? null
}

/** Seconds that the oldest mail which a person waits for has been due; cheap enough to be asked every second. */
export async function getQueueAge(): Promise<number> {
  const { rows } = await pool().query<{ seconds: number }>(
    `SELECT coalesce(extract(epoch FROM now() - least(
       (SELECT "notBefore" FROM "Delivery" WHERE "state" = 'queued' AND "priority" = ${priorities.urgent} AND ${isPast('"notBefore"')}
         ORDER BY "notBefore" LIMIT 1),
       (SELECT min("frozenAt") FROM "Batch" WHERE "state" = 'frozen' AND "priority" = ${priorities.urgent}))), 0)::int AS seconds`,
  )
  return rows[0]!.seconds
}

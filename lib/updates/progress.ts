// How far an update has come on its way: whom it reached, who still waits, how fast it goes. Counted from the deliveries.

import { priorities } from '@/lib/mail/bulk'
import { pool } from '@/lib/platform/db'

export type Progress = {
  totalCount: number
  /** Still to come: queued, or frozen in a batch that is being tried. */
  waitingCount: number
  sentCount: number
  /** Left, or cancelled, before their turn came. */
  skippedCount: number
  failedCount: number
  /** May have arrived or not; they wait for a person. */
  unknownCount: number
  bouncedCount: number
  complainedCount: number
  /** In the last minute; null when nothing was. */
  perSecond: number | null
  secondsLeft: number | null
}

/** SQL: something of the message `id` is still to come. Looked up in the lines of the outbox, however many have left. */
export const stillWaits = (id: string) => `(
  EXISTS (SELECT FROM "Delivery" WHERE "messageId" = ${id} AND "state" = 'queued' AND "priority" >= ${priorities.bulk})
  OR EXISTS (SELECT FROM "Batch" WHERE "messageId" = ${id} AND "state" = 'frozen'))`

/** How far back the rate looks. */
const windowSeconds = 60

export async function getProgress(messageId: string): Promise<Progress> {
  const { rows } = await pool().query<Counted>(
    `SELECT count(*)::int AS "totalCount",
            count(*) FILTER (WHERE "state" IN ('queued', 'frozen'))::int AS "waitingCount",
            count(*) FILTER (WHERE "state" = 'sent')::int AS "sentCount",
            count(*) FILTER (WHERE "state" = 'skipped')::int AS "skippedCount",
            count(*) FILTER (WHERE "state" = 'failed')::int AS "failedCount",
            count(*) FILTER (WHERE "state" = 'unknown')::int AS "unknownCount",
            count("bouncedAt")::int AS "bouncedCount",
            count("complainedAt")::int AS "complainedCount",
            count(*) FILTER (WHERE "state" = 'sent' AND "settledAt" > now() - $2 * interval '1 second')::int AS "recentCount",
            extract(epoch FROM now() - min("settledAt"))::float AS "runningSeconds"
       FROM "Delivery" WHERE "messageId" = $1`,
    [messageId, windowSeconds],
  )
  return progressOf(rows[0]!)
}

type Counted = Omit<Progress, 'perSecond' | 'secondsLeft'> & {
  recentCount: number
  runningSeconds: number | null
}

/** Pure. Where it began within the window, the rate is of the time it has been running. */
function progressOf({ recentCount, runningSeconds, ...counts }: Counted): Progress {
  const seconds = Math.max(1, Math.min(windowSeconds, runningSeconds ?? windowSeconds))
  const perSecond = recentCount > 0 ? recentCount / seconds : null
  const secondsLeft = perSecond && counts.waitingCount > 0 ? Math.ceil(counts.waitingCount / perSecond) : null
  return { ...counts, perSecond, secondsLeft }
}

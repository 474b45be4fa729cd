// Whose turn it is. Mails that people wait for stand in one line for each urgency, whatever message they are of; each bulk message is
// a line of its own. Of a bulk message only the first is looked at, so that a million of them, paused or not, cost no more than one.

import { pool } from '@/lib/platform/db'
import { priorities } from './bulk'
import { isPast } from '@/lib/platform/is-past'

/** `messageId`: of a bulk line; null where mails of any message stand together. */
export type Line = { priority: number; messageId: string | null }

/**
 * What comes after an urgent request gathers for so long, or until another is full, while something less urgent waits too: mails that
 * come one by one would use up every request that the provider allows. Where nothing else waits they leave at once.
 */
const gatherSeconds = 1

/** SQL of a delivery: it waits as bulk; it is due, of that urgency. Two indexes are made for exactly these words. */
const waitsAsBulk = `"state" = 'queued' AND "priority" >= ${priorities.bulk}`
const isDue = (priority: number | '$1') =>
  `"state" = 'queued' AND "priority" < ${priorities.bulk} AND "priority" = ${priority} AND ${isPast('"notBefore"')}`

const urgentLine = (priority: number) => `(
  SELECT ${priority} AS "priority", NULL AS "messageId", "notBefore", "id",
         NOT EXISTS (SELECT FROM "Batch" WHERE "frozenAt" > now() - interval '${gatherSeconds} seconds' AND "priority" = ${priority})
           OR EXISTS (SELECT FROM "Delivery" WHERE ${isDue(priority)} OFFSET $1 - 1) AS "isGathered"
    FROM "Delivery" WHERE ${isDue(priority)} ORDER BY "notBefore", "id" LIMIT 1)`

const first = `SELECT "messageId", "priority", "notBefore", "id" FROM "Delivery" WHERE ${waitsAsBulk}`
const inOrder = `ORDER BY "messageId", "notBefore", "id" LIMIT 1`

const nextLine = `WITH RECURSIVE news AS (
    (${first} ${inOrder})
    UNION ALL
    SELECT next.* FROM news, LATERAL (${first} AND "messageId" > news."messageId" ${inOrder}) next
  ), lines AS (
    ${urgentLine(priorities.urgent)}
    UNION ALL ${urgentLine(priorities.soon)}
    UNION ALL
    SELECT n."priority", n."messageId", n."notBefore", n."id", true FROM news n JOIN "Message" m ON m."id" = n."messageId"
     WHERE ${isPast('n."notBefore"')} AND m."pausedAt" IS NULL AND m."cancelledAt" IS NULL
  )
  SELECT "priority"::int, "messageId" FROM lines ORDER BY "isGathered" DESC, "priority", "notBefore", "id" LIMIT 1`

/** The line that is due: the most urgent first, then what has waited longest. `size`: how many mails fill a request. */
export async function getNextLine(size: number): Promise<Line | null> {
  const { rows } = await pool().query<Line>({ name: 'next-line', text: nextLine, values: [size] })
  return rows[0] ?? null
}

/** SQL of a delivery: it is due in that line; and the value of its `$1`. */
export function dueIn({ priority, messageId }: Line): [where: string, value: unknown] {
  if (messageId === null) return [isDue('$1'), priority]
  return [`${waitsAsBulk} AND "messageId" = $1 AND ${isPast('"notBefore"')}`, messageId]
}

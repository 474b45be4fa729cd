// Whose turn it is. Looks at the first waiting delivery of each message and steps over the rest, so that a million of them, paused
// or not, cost no more than one.

import { pool } from '@/lib/platform/db'

export type DueMessage = { messageId: string; priority: number }

const first = `SELECT "messageId", "priority", "notBefore", "id" FROM "Delivery" WHERE "state" = 'queued'`
const inOrder = `ORDER BY "messageId", "notBefore", "id" LIMIT 1`

/** The message that is due: urgent ones first, then the one that has waited longest. Paused and cancelled ones are not. */
export async function getDueMessage(): Promise<DueMessage | null> {
  const { rows } = await pool().query<DueMessage>({
    name: 'due-message',
    text: `WITH RECURSIVE waiting AS (
        (${first} ${inOrder})
        UNION ALL
        SELECT next.* FROM waiting, LATERAL (${first} AND "messageId" > waiting."messageId" ${inOrder}) next
      )
      SELECT w."messageId", w."priority" FROM waiting w JOIN "Message" m ON m."id" = w."messageId"
       WHERE w."notBefore" <= now() AND m."pausedAt" IS NULL AND m."cancelledAt" IS NULL
       ORDER BY w."priority", w."notBefore", w."id" LIMIT 1`,
  })
  return rows[0] ?? null
}

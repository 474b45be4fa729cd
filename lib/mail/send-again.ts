// A person's decision about mails in trouble: send them again, or leave them. Each mail is asked about once: of two presses the
// second finds nothing. What has shown itself as delivered meanwhile, or was complained about, is not sent again; and like all
// that is queued, what is sent again is looked at when it is frozen: who left is skipped.

import type { PoolClient } from 'pg'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { rebuildValues, type Rebuildable } from './rebuild-values'

export type Troubled = { messageId: string; state: 'failed' | 'unknown'; cause: string }
export type SendAgainResult = { ok: true; count: number } | { ok: false; reason: 'not-allowed' }

/** Not more at once: the rest is still listed, and a second press takes it. */
const most = 5_000

/** `count`: how many were queued. Sign-in links and invitations are too old by then, and stay as they are. */
export async function sendAgain(actor: Actor, troubled: Troubled): Promise<SendAgainResult> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (client) => {
    const rows = await lockTroubled(client, troubled, mayBeSent)
    const again = rows.flatMap((row) => {
      const values = row.values ?? rebuildValues(row)
      return values ? [{ id: row.id, values }] : []
    })
    await client.query(
      `UPDATE "Delivery" d SET "state" = 'queued', "values" = again."values", "error" = NULL, "settledAt" = NULL,
              "batchId" = NULL, "position" = NULL, "providerId" = NULL, "notBefore" = now()
         FROM jsonb_to_recordset($1) AS again ("id" bigint, "values" jsonb) WHERE d."id" = again."id"`,
      [JSON.stringify(again)],
    )
    return record(client, { actor, troubled, verb: 'sent again', count: again.length })
  })
}

/** Nothing more is done about them; what was personal in them goes. Those in doubt keep their batch: they may have arrived. */
export async function leaveMails(actor: Actor, troubled: Troubled): Promise<SendAgainResult> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (client) => {
    const ids = (await lockTroubled(client, troubled, 'true')).map(({ id }) => id)
    await client.query(
      `UPDATE "Delivery" SET "state" = 'skipped', "values" = NULL, "settledAt" = now(),
              "batchId" = CASE WHEN "state" = 'unknown' THEN "batchId" END WHERE "id" = ANY ($1::bigint[])`,
      [ids],
    )
    return record(client, { actor, troubled, verb: 'left', count: ids.length })
  })
}

type LockedRow = Rebuildable & { id: string; values: Record<string, string> | null }

const mayBeSent = `d."deliveredAt" IS NULL AND d."complainedAt" IS NULL AND m."cancelledAt" IS NULL`

async function lockTroubled(
  client: PoolClient,
  { messageId, state, cause }: Troubled,
  which: string,
): Promise<LockedRow[]> {
  const { rows } = await client.query<LockedRow>(
    `SELECT d."id", d."values", d."signatureId", d."subscriptionId", m."template", s."number"
       FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId" LEFT JOIN "Signature" s ON s."id" = d."signatureId"
      WHERE d."messageId" = $1 AND d."state" = $2::"DeliveryState" AND coalesce(d."error", 'no answer') = $3
        AND ${which}
      ORDER BY d."id" LIMIT ${most} FOR UPDATE OF d`,
    [messageId, state, cause],
  )
  return rows
}

type Entry = { actor: Actor; troubled: Troubled; verb: string; count: number }

async function record(client: PoolClient, { actor, troubled, verb, count }: Entry): Promise<SendAgainResult> {
  const { messageId, state, cause } = troubled
  const details = { state, cause, count }
  if (count > 0)
    await recordHistory(client, { actor, verb, subject: 'message', subjectId: messageId, details })
  return { ok: true, count }
}

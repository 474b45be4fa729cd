// Takes in what a provider says of a mail: each event once, by its id, and in whatever order they come. An event that comes before
// the mail's id was written down is kept, and applied when it is. If we stop before the commit, the provider posts it again.

import type { PoolClient } from 'pg'
import { withTransaction } from '@/lib/platform/db'
import { applyEvent } from './apply-events'

export type EventKind = 'sent' | 'delivered' | 'bounced' | 'soft-bounced' | 'complained' | 'failed'

export type MailEvent = {
  id: string
  kind: EventKind
  /** The provider's name of the mail. */
  providerId: string
  /** As we tagged it; null when the event does not say. */
  deliveryId: string | null
  to: string | null
  detail: string | null
  at: Date
}

/** False when it was known. */
export async function recordEvent(event: MailEvent): Promise<boolean> {
  return withTransaction(async (client) => {
    if (!(await keepEvent(client, event))) return false
    const deliveryId = await findDelivery(client, event)
    if (deliveryId) await applyEvent(client, { ...event, deliveryId })
    return true
  })
}

async function keepEvent(
  client: PoolClient,
  { id, kind, providerId, detail, at }: MailEvent,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO "MailEvent" ("id", "kind", "providerId", "detail", "at") VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ("id") DO NOTHING`,
    [id, kind, providerId, detail, at],
  )
  return rowCount === 1
}

/**
 * By the provider's id; by our tag only where that id is not known and the mail may have been tried, and only to the same address:
 * others may share the account.
 */
async function findDelivery(client: PoolClient, event: MailEvent): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT "id" FROM "Delivery" WHERE "providerId" = $1
     UNION
     SELECT "id" FROM "Delivery" WHERE "id" = $2 AND "providerId" IS NULL AND "state" <> 'queued'
                                   AND lower("email") = lower($3)`,
    [event.providerId, event.deliveryId, event.to],
  )
  return rows[0]?.id ?? null
}

// Many mails of a few messages into the outbox with one statement, in the transaction that causes them (see outbox.ts). The
// rows are as good as their caller: each tag is that of its address.

import { createHash } from 'node:crypto'
import type { QueryConfig } from 'pg'
import type { Queryable } from '@/lib/platform/db'
import { priorities } from './bulk'
import type { DataOf, TemplateName, ValuesOf } from './templates/mail-data'
import { version } from './templates/texts'

export type DeliveryRow<Name extends TemplateName = TemplateName> = {
  template: Name
  data: DataOf[Name]
  campaignId: string | null
  signatureId: string | null
  emailTag: Buffer
  email: string
  values: ValuesOf[Name]
  /** At once when null. */
  notBefore: Date | null
}

/**
 * Messages in one order: two transactions that both bring a new one never wait for each other in a ring. Id and key of a message are
 * the same: of two at one moment, the later may meet the earlier at either.
 */
const statement = `
  WITH message AS (
    INSERT INTO "Message" ("id", "key", "template", "data", "campaignId")
    SELECT "id", "id", "template", "data", "campaignId" FROM json_populate_recordset(NULL::"Message", $1) ORDER BY "id"
    ON CONFLICT DO NOTHING
  )
  INSERT INTO "Delivery" ("messageId", "signatureId", "emailTag", "email", "values", "priority", "notBefore")
  SELECT "messageId", "signatureId", "emailTag", "email", "values", "priority", coalesce("notBefore", now())
    FROM json_to_recordset($2) AS delivery ("messageId" text, "signatureId" uuid, "emailTag" bytea, "email" text, "values" jsonb,
      "priority" smallint, "notBefore" timestamptz)`

export async function queueDeliveries(client: Queryable, deliveries: DeliveryRow[]): Promise<void> {
  const query = deliveriesQuery(deliveries)
  if (query) await client.query(query)
}

/** The statement that queues them; null without any. */
export function deliveriesQuery(deliveries: DeliveryRow[]): QueryConfig | null {
  if (deliveries.length === 0) return null
  const known: Known = { byData: new Map(), byId: new Map() }
  const rows = deliveries.map((delivery) => rowOf(delivery, messageOf(known, delivery)))
  const values = [JSON.stringify([...known.byId.values()]), JSON.stringify(rows)]
  return { name: 'queue-deliveries', text: statement, values }
}

type Message = { id: string; template: TemplateName; data: unknown; campaignId: string | null }

/** Mails that share their data, as most do, need not be compared by it. */
type Known = { byData: Map<unknown, Message>; byId: Map<string, Message> }

/** Same template, same words, same data: the same message. */
function messageOf({ byData, byId }: Known, { template, data, campaignId }: DeliveryRow): Message {
  const last = byData.get(data)
  if (last?.template === template) return last
  const content = JSON.stringify([template, version, data])
  const id = `${template}-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`
  const message = byId.get(id) ?? { id, template, data, campaignId }
  byId.set(id, message)
  byData.set(data, message)
  return message
}

function rowOf(delivery: DeliveryRow, message: Message): Record<string, unknown> {
  const { template, signatureId, emailTag, email, values, notBefore } = delivery
  const tag = `\\x${emailTag.toString('hex')}`
  const priority = priorityOf(template)
  return { messageId: message.id, signatureId, emailTag: tag, email, values, priority, notBefore }
}

/** Nobody waits for a welcome or a reminder. */
function priorityOf(template: TemplateName): number {
  return template === 'welcome' || template === 'reminder' ? priorities.soon : priorities.urgent
}

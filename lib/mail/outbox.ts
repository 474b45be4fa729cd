// Where every mail begins: a message (template and data, one row for everybody who gets it) and one delivery a person,
// written in the transaction that causes them. The row is the queue entry: committed means it will be sent.

import type { Queryable } from '@/lib/platform/db'
import { readAddress } from './email-address'
import { emailTag } from './email-tag'
import { queueDeliveries } from './queue-deliveries'
import type { DataOf, TemplateName, ValuesOf } from './templates/mail-data'

export type NewDelivery<Name extends TemplateName> = {
  template: Name
  /** `house` of getHouse(), read before the transaction began. */
  data: DataOf[Name]
  /** An address that readAddress accepted. */
  to: string
  /** Of the signature that it belongs to: the rules for addresses may be others by now. */
  emailTag?: Buffer
  values: ValuesOf[Name]
  campaignId?: string
  signatureId?: string
  /** Not before this moment; at once without it. */
  notBefore?: Date
}

/** `client` is the caller's transaction, or the pool where the mail is all there is to write. */
export async function queueDelivery<Name extends TemplateName>(
  client: Queryable,
  delivery: NewDelivery<Name>,
): Promise<void> {
  const {
    to,
    emailTag: tag = tagOf(to),
    campaignId = null,
    signatureId = null,
    notBefore = null,
    ...same
  } = delivery
  await queueDeliveries(client, [{ ...same, campaignId, signatureId, notBefore, email: to, emailTag: tag }])
}

export type Waiting = { signatureId: string; emailTag: Buffer; template: TemplateName }

const waitsFor = `d."emailTag" = $1 AND d."signatureId" = $2 AND d."state" = 'queued'
  AND m."id" = d."messageId" AND m."template" = $3`

/** What waits for this signature is no longer needed; what is already frozen goes out. */
export async function skipQueued(client: Queryable, waiting: Waiting): Promise<void> {
  await client.query(
    `UPDATE "Delivery" d SET "state" = 'skipped', "values" = NULL, "settledAt" = now() FROM "Message" m WHERE ${waitsFor}`,
    [waiting.emailTag, waiting.signatureId, waiting.template],
  )
}

/** What waits for this signature goes to `to`, the spelling of the mailbox that the signature holds. */
export async function readdressQueued(client: Queryable, waiting: Waiting & { to: string }): Promise<void> {
  await client.query({
    name: 'readdress-queued',
    text: `UPDATE "Delivery" d SET "email" = $4 FROM "Message" m WHERE ${waitsFor}`,
    values: [waiting.emailTag, waiting.signatureId, waiting.template, waiting.to],
  })
}

/**
 * Its owner has answered: of what the daily limit still holds back for this mailbox, the next three may go now. A second mail
 * of one message goes on waiting for its ten minutes.
 */
export async function bringForward(
  client: Queryable,
  { emailTag, templates }: { emailTag: Buffer; templates: readonly TemplateName[] },
): Promise<void> {
  await client.query(
    `UPDATE "Delivery" SET "notBefore" = now() WHERE "state" = 'queued' AND "id" IN (
       SELECT d."id" FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
        WHERE d."emailTag" = $1 AND d."subscriptionId" IS NULL AND d."state" = 'queued' AND d."notBefore" > now() AND m."template" = ANY ($2)
          AND NOT EXISTS (SELECT FROM "Delivery" other WHERE other."emailTag" = $1 AND other."messageId" = d."messageId"
                             AND other."subscriptionId" IS NULL AND other."id" <> d."id" AND other."notBefore" > now() - interval '10 minutes')
        ORDER BY d."notBefore", d."id" LIMIT 3 FOR UPDATE OF d SKIP LOCKED)`,
    [emailTag, templates],
  )
}

function tagOf(address: string): Buffer {
  const read = readAddress(address)
  if (!read.ok) throw new Error(`A delivery needs an address that mail can reach: ${read.reason}`)
  return emailTag(read.canonical)
}

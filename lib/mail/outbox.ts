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

/** What waits for each of these signatures goes to its `to`, the spelling of the mailbox that the signature holds. */
export async function readdressQueued(
  client: Queryable,
  waiting: (Waiting & { to: string })[],
): Promise<void> {
  if (waiting.length === 0) return
  await client.query({
    name: 'readdress-queued',
    text: `WITH own AS (SELECT * FROM unnest($1::bytea[], $2::uuid[], $3::text[], $4::text[]) AS own ("tag", "signatureId", "template", "to"))
           UPDATE "Delivery" SET "email" = (SELECT own."to" FROM own WHERE own."signatureId" = "Delivery"."signatureId" LIMIT 1)
            WHERE "state" = 'queued' AND "id" = ANY (ARRAY(
              SELECT mail."id" FROM own CROSS JOIN LATERAL (
                SELECT d."id" FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
                 WHERE d."emailTag" = own."tag" AND d."subscriptionId" IS NULL AND d."signatureId" = own."signatureId"
                   AND d."state" = 'queued' AND d."email" <> own."to" AND m."template" = own."template" OFFSET 0) mail))`,
    values: [
      waiting.map(({ emailTag }) => emailTag),
      waiting.map(({ signatureId }) => signatureId),
      waiting.map(({ template }) => template),
      waiting.map(({ to }) => to),
    ],
  })
}

function tagOf(address: string): Buffer {
  const read = readAddress(address)
  if (!read.ok) throw new Error(`A delivery needs an address that mail can reach: ${read.reason}`)
  return emailTag(read.canonical)
}

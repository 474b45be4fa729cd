// What mailboxes were sent lately, of the mails that somebody else can make us send: what next-mail-slot.ts decides by.

import type { PoolClient } from 'pg'
import type { MailHistory } from './next-mail-slot'
import { bytesInJson } from './signing'

/** Mails that somebody else can make us send. Welcome, updates and sign-in are not among them. */
export const strangersMails = ['confirm', 'already-signed', 'reminder', 'my-link'] as const

type StrangersMail = (typeof strangersMails)[number]
/** `isUnderWay`: one of this kind still waits, or has just left; it answers this time too. */
type History = MailHistory & { isUnderWay: boolean }
type Kind = { template: StrangersMail; tag: Buffer; campaignId: string | null }

/**
 * SQL: those of them that mailbox `tag` got within a day. OFFSET 0 keeps that a search by mailbox, also while the planner takes the
 * table for a small one.
 */
const mailsTo = (tag: string, wanted: string) => `
  SELECT ${wanted} FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
   WHERE d."emailTag" = ${tag} AND d."subscriptionId" IS NULL AND d."state" <> 'skipped'
     AND m."template" IN (${strangersMails.map((name) => `'${name}'`).join(', ')})
     AND d."notBefore" > now() - interval '1 day' OFFSET 0`

/** SQL: is there any? Most mailboxes were sent nothing. */
export const wasMailed = (tag: string) => `EXISTS (${mailsTo(tag, '')})`

/**
 * SQL: whoever presses twice gets one mail. Who asks again half a minute later has missed it, and what is another signature by now asks
 * for a mail of its own. One that failed answers nothing.
 */
const isUnderWay = `(d."state" = 'queued' OR d."state" IN ('frozen', 'sent') AND d."notBefore" > now() - interval '30 seconds'
   AND EXISTS (SELECT FROM "Signature" s WHERE s."id" = d."signatureId" AND s."createdAt" <= d."notBefore")) AS "isUnderWay"`
const isSameKind = `m."template" = asked."template" AND m."campaignId" IS NOT DISTINCT FROM asked."campaignId" AS "isSameKind"`
const statement = `
  SELECT asked."emailTag", now() AS now, bool_or(mail."isSameKind" AND mail."isUnderWay") AS "isUnderWay",
         max(mail."notBefore") FILTER (WHERE mail."isSameKind") AS "sameKindAt",
         coalesce(array_agg(mail."notBefore") FILTER (WHERE mail."notBefore" > coalesce(
           (SELECT max(s."confirmedAt") FROM "Signature" s WHERE s."emailTag" = asked."emailTag"), '-infinity')), '{}') AS slots
    FROM json_to_recordset($1) AS asked ("emailTag" bytea, "template" text, "campaignId" text)
   CROSS JOIN LATERAL (${mailsTo('asked."emailTag"', `d."notBefore", ${isUnderWay}, ${isSameKind}`)}) mail
   GROUP BY asked."emailTag"`

/** By tag, of which each comes once. Missing: nothing was sent, and the next mail may go at once. */
export async function listMailHistories(client: PoolClient, kinds: Kind[]): Promise<Map<string, History>> {
  if (kinds.length === 0) return new Map()
  const asked = kinds.map(({ tag, template, campaignId }) => ({
    emailTag: bytesInJson(tag),
    template,
    campaignId,
  }))
  const { rows } = await client.query<History & { emailTag: Buffer }>({
    name: 'mail-histories',
    text: statement,
    values: [JSON.stringify(asked)],
  })
  return new Map(rows.map(({ emailTag, ...history }) => [emailTag.toString('latin1'), history]))
}

export async function getMailHistory(client: PoolClient, kind: Kind): Promise<History | undefined> {
  return (await listMailHistories(client, [kind])).get(kind.tag.toString('latin1'))
}

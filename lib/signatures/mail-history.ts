// What mailboxes were sent lately, of the mails that somebody else can make us send: what next-mail-slot.ts decides by.

import type { PoolClient } from 'pg'
import type { MailHistory } from './next-mail-slot'
import { bytesInJson } from './signing'

/** Mails that somebody else can make us send. Welcome, updates and sign-in are not among them. */
export const strangersMails = ['confirm', 'already-signed', 'reminder', 'my-link'] as const

type StrangersMail = (typeof strangersMails)[number]
type History = MailHistory & { isWaiting: boolean }
type Kind = { template: StrangersMail; tag: Buffer; campaignId: string | null }

const statement = `
  SELECT asked."emailTag", now() AS now, mail.*
    FROM json_to_recordset($1) AS asked ("emailTag" bytea, "template" text, "campaignId" text)
   CROSS JOIN LATERAL (SELECT max("confirmedAt") AS at FROM "Signature" WHERE "emailTag" = asked."emailTag") answered
   CROSS JOIN LATERAL (
     SELECT bool_or(same.kind AND d."state" = 'queued') AS "isWaiting",
            max(d."notBefore") FILTER (WHERE same.kind) AS "sameKindAt",
            coalesce(array_agg(d."notBefore") FILTER (WHERE d."notBefore" > coalesce(answered.at, '-infinity')), '{}') AS slots
       FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
      CROSS JOIN LATERAL (SELECT m."template" = asked."template" AND m."campaignId" IS NOT DISTINCT FROM asked."campaignId" AS kind) same
      WHERE d."emailTag" = asked."emailTag" AND d."subscriptionId" IS NULL AND m."template" = ANY ($2)
        AND d."state" <> 'skipped' AND d."notBefore" > now() - interval '1 day'
     HAVING count(*) > 0) mail`

/** By tag, of which each comes once. Missing: nothing was sent, and the next mail may go at once. */
export async function listMailHistories(client: PoolClient, kinds: Kind[]): Promise<Map<string, History>> {
  const asked = kinds.map(({ tag, template, campaignId }) => ({
    emailTag: bytesInJson(tag),
    template,
    campaignId,
  }))
  const { rows } = await client.query<History & { emailTag: Buffer }>({
    name: 'mail-histories',
    text: statement,
    values: [JSON.stringify(asked), strangersMails],
  })
  return new Map(rows.map(({ emailTag, ...history }) => [emailTag.toString('latin1'), history]))
}

export async function getMailHistory(client: PoolClient, kind: Kind): Promise<History | undefined> {
  return (await listMailHistories(client, [kind])).get(kind.tag.toString('latin1'))
}

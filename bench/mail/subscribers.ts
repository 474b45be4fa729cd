// People who asked for news, as many as are wanted, and the news that goes to them.

import type { Pool } from 'pg'
import type { Queryable } from '@/lib/platform/db'
import { makeDeliveries } from '@/lib/updates/make-deliveries'
import { updateMessage } from '@/lib/updates/update-message'

const campaign = `INSERT INTO "Campaign" ("id", "slug", "state", "headline", "target", "action", "story", "reasons", "publishedAt")
  VALUES ($1, 'bench-' || $1, 'published', 'Measured ' || $1, 'the council', 'open the harbour', '[]', '[]', now())`
const wording = `INSERT INTO "Wording" ("id", "campaignId", "version", "text") VALUES ($1, $1, 1, 'Dear all')`
/** Counted already: the tally of a worker finds nothing to do. */
const people = `WITH signed AS (
    INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "updates", "consentText",
                             "state", "confirmedAt", "counted", "number", "placeCountry", "placeCity", "placeDay")
    SELECT gen_random_uuid(), $1, $1, sha256(convert_to($1 || n, 'UTF8')), 'bench-' || n || '@example.org', 'Ada Example', 'NL',
           'all', '1', 'confirmed', now(), 1, n, 'NL', evened_city(NULL), (now() AT TIME ZONE 'UTC')::date
      FROM generate_series(1, $2::int) n RETURNING "id")
  INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish") SELECT gen_random_uuid(), $1, "id", 'all' FROM signed`

/** A published campaign of its own; its slug is `bench-ID`. */
export async function fillCampaign(db: Queryable, id: string): Promise<void> {
  await db.query(campaign, [id])
  await db.query(wording, [id])
}

export async function fillSubscribers(db: Queryable, campaignId: string, count: number): Promise<void> {
  await fillCampaign(db, campaignId)
  await db.query(people, [campaignId, count])
  await db.query('ANALYZE "Signature", "Subscription"')
}

/** News to so many, made and waiting: the message's id. */
export async function fillUpdate(db: Pool, count: number): Promise<string> {
  const [campaignId, messageId] = ['news', 'update-news']
  await fillSubscribers(db, campaignId, count)
  const house = {
    organisation: 'Harbour Friends',
    contactEmail: '',
    postalAddress: '1 Quay',
    siteUrl: 'https://harbour.example',
  }
  const about = { slug: 'bench-news', headline: 'Open the harbour', n: 1 }
  const data = updateMessage(house, about, {
    kind: 'news',
    title: 'The council has answered',
    body: 'Words.\n\nMore words.',
  })
  await db.query(`INSERT INTO "Message" ("id", "key", "template", "data") VALUES ($1, $1, 'update', $2)`, [
    ...[messageId, JSON.stringify(data)],
  ])
  const client = await db.connect()
  await makeDeliveries(client, { campaignId, kind: 'news', country: null, city: null }, messageId)
  client.release()
  return messageId
}

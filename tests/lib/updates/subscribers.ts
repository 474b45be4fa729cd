// Confirmed people with a wish, and updates in any state, written with plain SQL.

import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/platform/db'
import { forgetSettings, saveSettings, type SettingsPatch } from '@/lib/platform/settings'
import { system } from '@/lib/core/roles'
import { buildSignature, type BuiltCampaign, type BuiltSignature } from '../../support/build'

type Row = Record<string, unknown>
export type Subscriber = BuiltSignature & { subscriptionId: string }

export async function buildSubscriber(
  campaign: BuiltCampaign,
  wish: 'all' | 'result' = 'all',
  given: Row = {},
): Promise<Subscriber> {
  const confirmed = { state: 'confirmed', confirmedAt: new Date(), updates: wish }
  const signature = await buildSignature(campaign, { ...confirmed, ...given })
  const subscriptionId = randomUUID()
  await pool().query(
    `INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish") VALUES ($1, $2, $3, $4)`,
    [subscriptionId, campaign.id, signature.id, wish],
  )
  return { ...signature, subscriptionId }
}

/** So many at once: `count` confirmed people who want all news. */
export async function buildCrowd(campaign: BuiltCampaign, count: number): Promise<void> {
  await pool().query(
    `WITH signed AS (
       INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "updates", "consentText",
                                "state", "confirmedAt")
       SELECT gen_random_uuid(), $1, $2, sha256(convert_to($1 || n, 'UTF8')), 'crowd-' || n || '@example.org', 'Ada', 'NL', 'all',
              '1', 'confirmed', now()
         FROM generate_series(1, $3::int) n RETURNING "id")
     INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish")
     SELECT gen_random_uuid(), $1, "id", 'all' FROM signed`,
    [campaign.id, campaign.wordingId, count],
  )
}

/** Scheduled and due, unless told otherwise. */
export async function buildUpdate(campaign: BuiltCampaign, given: Row = {}): Promise<string> {
  const row = {
    id: randomUUID(),
    campaignId: campaign.id,
    kind: 'news',
    state: 'scheduled',
    title: 'The council has answered',
    body: 'Dear all,\n\nThe council will vote in June.',
    writtenById: 'editor',
    writtenBy: 'Ed Editor',
    sendAt: new Date(Date.now() - 1_000),
    ...given,
  }
  const columns = Object.keys(row)
  await pool().query(
    `INSERT INTO "Update" (${columns.map((name) => `"${name}"`).join(', ')})
     VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  )
  return row.id as string
}

/** One that went out so many days ago. */
export function buildSentUpdate(campaign: BuiltCampaign, n: number, daysAgo: number): Promise<string> {
  return buildUpdate(campaign, { n, state: 'sent', sentAt: new Date(Date.now() - daysAgo * 86_400_000) })
}

export async function listDelivered(updateId: string): Promise<string[]> {
  const { rows } = await pool().query<{ email: string }>(
    `SELECT "email" FROM "Delivery" WHERE "messageId" = $1 ORDER BY "email"`,
    [`update-${updateId}`],
  )
  return rows.map((row) => row.email)
}

export async function settle(patch: SettingsPatch = {}): Promise<void> {
  forgetSettings()
  await saveSettings(system, {
    organisation: 'Harbour Trust',
    contactEmail: 'hello@example.org',
    postalAddress: '1 Quay\nHarbourville',
    ...patch,
  })
}

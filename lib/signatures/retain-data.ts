// Keeps data as long as the settings say and no longer: unconfirmed signatures are deleted, withdrawn ones emptied, the people of
// campaigns that closed long ago are taken out of them, codes of networks go. What was counted stays counted. In rounds, each a
// transaction: if we stop, the next night goes on. A dry run counts by the same rules and changes nothing.

import type { PoolClient } from 'pg'
import { pool, withTransaction } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { anonymiseSignatures } from './anonymise-signatures'
import { deleteUnconfirmed, isDeletable } from './delete-unconfirmed'
import { retention, type Retention } from './retention'
import { endsAt } from './signing-campaign'

export type RuleName = 'unconfirmed' | 'withdrawn' | 'closed' | 'networks' | 'refusals' | 'events'
export type Retained = { rule: RuleName; count: number }

type Rule = {
  name: RuleName
  /** SQL: the ids that are over their time; $1 is the period, $2 the site's time zone. */
  due: string
  period: (retention: Retention) => number
  drop: (client: PoolClient, ids: string[]) => Promise<unknown>
}

const roundSize = 500
const refusalDays = 30
/** What a provider said of a mail that we do not know, or do not know any more. */
const eventDays = 7

const signatures = (where: string) =>
  `SELECT s."id" FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId" WHERE $2::text <> '' AND ${where}`
const daysAgo = (column: string) => `${column} < now() - $1 * interval '1 day'`
/** Whatever its owner or the team has made of it since. */
const isUnconfirmed = `s."confirmedAt" IS NULL AND (s."erasedAt" IS NULL OR ${isDeletable})`
const isWithdrawn = `s."erasedAt" IS NULL AND s."withdrawnAt" IS NOT NULL AND s."state" IN ('withdrawn', 'invalidated')`
const isLongClosed = `c."state" <> 'draft' AND ${endsAt('$2')} < now() - $1 * interval '1 month'`

const rules: Rule[] = [
  {
    name: 'unconfirmed',
    due: signatures(`${isUnconfirmed} AND ${daysAgo('s."createdAt"')}`),
    period: ({ unconfirmedDays }) => unconfirmedDays,
    drop: deleteUnconfirmed,
  },
  {
    name: 'withdrawn',
    due: signatures(`${isWithdrawn} AND ${daysAgo('s."withdrawnAt"')}`),
    period: ({ withdrawnDays }) => withdrawnDays,
    drop: anonymiseSignatures,
  },
  {
    name: 'closed',
    due: signatures(`s."erasedAt" IS NULL AND ${isLongClosed}`),
    period: ({ closedMonths }) => closedMonths,
    drop: anonymiseSignatures,
  },
  {
    name: 'networks',
    due: signatures(`s."networkTag" IS NOT NULL AND ${daysAgo('s."createdAt"')}`),
    period: ({ networkDays }) => networkDays,
    drop: async (db, ids) =>
      void (await db.query('UPDATE "Signature" SET "networkTag" = NULL WHERE "id" = ANY ($1::uuid[])', [
        ids,
      ])),
  },
  {
    name: 'refusals',
    due: `SELECT s."signatureId" AS id FROM "MailRefusal" s WHERE $2::text <> '' AND ${daysAgo('s."refusedAt"')}`,
    period: () => refusalDays,
    drop: async (db, ids) =>
      void (await db.query('DELETE FROM "MailRefusal" WHERE "signatureId" = ANY ($1::uuid[])', [ids])),
  },
  {
    name: 'events',
    due: `SELECT s."id" FROM "MailEvent" s WHERE $2::text <> '' AND s."deliveryId" IS NULL AND ${daysAgo('s."receivedAt"')}`,
    period: () => eventDays,
    drop: async (db, ids) => void (await db.query('DELETE FROM "MailEvent" WHERE "id" = ANY ($1)', [ids])),
  },
]

/** One line a rule: how many rows it took, or would take. */
export async function retainData({ isDryRun = false } = {}): Promise<Retained[]> {
  const settings = await retention.get()
  const { timeZone } = await getSettings()
  const retained: Retained[] = []
  for (const rule of rules) {
    const values = [rule.period(settings), timeZone]
    const count = isDryRun ? await countDue(rule, values) : await dropAll(rule, values)
    retained.push({ rule: rule.name, count })
  }
  if (!isDryRun) await markCampaigns(timeZone, settings)
  return retained
}

async function countDue({ due }: Rule, values: unknown[]): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (${due}) due`,
    values,
  )
  return rows[0]!.count
}

async function dropAll(rule: Rule, values: unknown[]): Promise<number> {
  let count = 0
  for (let taken = roundSize; taken === roundSize; count += taken) taken = await dropRound(rule, values)
  return count
}

/** Who signs or confirms at this moment is left for the next round, which looks again. */
async function dropRound({ due, drop }: Rule, values: unknown[]): Promise<number> {
  return withTransaction(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `${due} ORDER BY 1 LIMIT ${roundSize} FOR UPDATE OF s SKIP LOCKED`,
      values,
    )
    await drop(
      client,
      rows.map(({ id }) => id),
    )
    return rows.length
  })
}

/** Once nobody is left in it: those who stand at its head keep their place, not their address. */
async function markCampaigns(timeZone: string, { closedMonths }: Retention): Promise<void> {
  const { rows } = await pool().query<{ id: string }>(
    `UPDATE "Campaign" c SET "anonymisedAt" = now() WHERE "anonymisedAt" IS NULL AND ${isLongClosed}
        AND NOT EXISTS (SELECT FROM "Signature" WHERE "campaignId" = c."id" AND "erasedAt" IS NULL) RETURNING "id"`,
    [closedMonths, timeZone],
  )
  await pool().query(`UPDATE "LeadSignatory" SET "email" = '' WHERE "campaignId" = ANY ($1)`, [
    rows.map(({ id }) => id),
  ])
}

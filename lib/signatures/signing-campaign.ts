// The campaign as a signature needs it: is it open, and which wording is in force.

import type { PoolClient } from 'pg'
import { lastMoment } from '@/lib/campaigns/last-day'
import { isSlug } from '@/lib/core/slug'
import { pool } from '@/lib/platform/db'
import { isPast } from '@/lib/platform/is-past'
import { getSettings } from '@/lib/platform/settings'
import { mailboxTurn } from './mailbox-turn'

export type SigningCampaign = {
  id: string
  slug: string
  headline: string
  isPledge: boolean
  wordingId: string
  wordingVersion: number
  isOpen: boolean
}

/** One read, no lock. Null for a campaign that is not there or not published yet. */
export async function getSigningCampaign(slug: string): Promise<SigningCampaign | null> {
  if (!isSlug(slug)) return null
  const { timeZone } = await getSettings()
  const text = `${signingCampaigns} FROM "Campaign" c ${newest('')} WHERE ${isAsked}`
  const { rows } = await pool().query<SigningCampaign>({
    name: 'signing-campaign',
    text,
    values: [timeZone, [slug]],
  })
  return rows[0] ?? null
}

export type Turns = {
  timeZone: string
  slugs: string[]
  /** Of the mailboxes, in the order of signing.ts. */
  tags: Buffer[]
  /** Wait for an editor, or throw? */
  isPatient: boolean
}

/**
 * One address at a time, in every process: the mails it may get are counted over all campaigns. And no new text until we are
 * through: an editor locks the wordings to change them (lib/campaigns/wordings.ts), so whichever is in force after this stays in
 * force. Only the next statement sees what was committed while we waited: store-signatures.ts looks again.
 */
export async function takeTurns(client: PoolClient, turns: Turns): Promise<Map<string, SigningCampaign>> {
  const { timeZone, slugs, tags, isPatient } = turns
  const { rows } = await client.query<SigningCampaign>({
    name: isPatient ? 'take-turns-patiently' : 'take-turns',
    text: `WITH turns AS MATERIALIZED (SELECT pg_advisory_xact_lock(turn) FROM unnest($3::bigint[]) AS turn)
           ${signingCampaigns} FROM (SELECT count(*) FROM turns) taken CROSS JOIN "Campaign" c
           ${newest(`FOR KEY SHARE${isPatient ? '' : ' NOWAIT'}`)} WHERE ${isAsked}`,
    values: [timeZone, slugs, tags.map(mailboxTurn)],
  })
  return new Map(rows.map((campaign) => [campaign.slug, campaign]))
}

const isAsked = `c."slug" = ANY ($2) AND c."state" <> 'draft'`

const newest = (lock: string) =>
  `CROSS JOIN LATERAL (SELECT "id", "version" FROM "Wording" WHERE "campaignId" = c."id" ORDER BY "version" DESC LIMIT 1 ${lock}) w`

/** Who signed in time may still confirm this long after closing: mail can be slow. */
const graceHours = 24

/** SQL: may a signature of campaign `c` still be confirmed? */
export function isConfirmable(timeZone: string): string {
  return `(${isPast(`${endsAt(timeZone)} + interval '${graceHours} hours'`)}) IS NOT TRUE`
}

/** SQL: when campaign `c` closed or will: by hand, or at 24:00 of its deadline in the site's time zone. NULL: open-ended. */
export function endsAt(timeZone: string): string {
  return `least(CASE WHEN c."state" = 'closed' THEN c."closedAt" END, ${lastMoment(timeZone)})`
}

/** SQL: may campaign `c`, published or closed, still be signed? */
export function isGoingOn(timeZone: string): string {
  return `(${isPast(endsAt(timeZone))}) IS NOT TRUE`
}

const signingCampaigns = `SELECT c."id", c."slug", c."headline", c."kind" = 'pledge' AS "isPledge", w."id" AS "wordingId", w."version" AS "wordingVersion",
  ${isGoingOn('$1')} AS "isOpen"`

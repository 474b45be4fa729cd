// The campaign as a signature needs it: is it open, and which wording is in force. One read, no lock: signing never waits
// for whoever edits a campaign.

import { isSlug } from '@/lib/core/slug'
import { pool } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'

export type SigningCampaign = {
  id: string
  slug: string
  headline: string
  wordingId: string
  wordingVersion: number
  isOpen: boolean
}

/** Null for a campaign that is not there or not published yet. */
export async function getSigningCampaign(slug: string): Promise<SigningCampaign | null> {
  if (!isSlug(slug)) return null
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<SigningCampaign>({
    name: 'signing-campaign',
    text: `SELECT c."id", c."slug", c."headline", w."id" AS "wordingId", w."version" AS "wordingVersion",
                  now() < coalesce(${endsAt('$2')}, 'infinity') AS "isOpen"
             FROM "Campaign" c JOIN "Wording" w ON w."campaignId" = c."id"
            WHERE c."slug" = $1 AND c."state" <> 'draft'
            ORDER BY w."version" DESC LIMIT 1`,
    values: [slug, timeZone],
  })
  return rows[0] ?? null
}

/** Who signed in time may still confirm this long after closing: mail can be slow. */
const graceHours = 24

/** SQL: may a signature of campaign `c` still be confirmed? */
export function isConfirmable(timeZone: string): string {
  return `now() < coalesce(${endsAt(timeZone)} + interval '${graceHours} hours', 'infinity')`
}

/** SQL: when campaign `c` closed or will: by hand, or at 24:00 of its deadline in the site's time zone. NULL: open-ended. */
export function endsAt(timeZone: string): string {
  return `least(CASE WHEN c."state" = 'closed' THEN c."closedAt" END, (c."deadlineOn" + 1)::timestamp AT TIME ZONE ${timeZone})`
}

// Which campaign is next for a mailbox, and who would sign it in one press: as they signed before, and whether their mailbox has
// just answered by hand.

import { pool } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { endsAt } from './signing-campaign'

/** How long after an answer by hand a mailbox may sign without another mail. */
const freshHours = 24

export type NextSigner = {
  name: string
  email: string
  emailTag: Buffer
  country: string
  city: string | null
  heldReason: string | null
  flags: string[]
  isFresh: boolean
}

/** `id` comes out of a mailed token: that signature or, where it is not confirmed any more, the newest of its mailbox that is. */
export async function getNextSigner(id: string): Promise<NextSigner | null> {
  const { rows } = await pool().query<NextSigner>(
    `SELECT s."name", s."email", s."emailTag", s."country", s."city", s."heldReason", s."flags",
            max(s."confirmedAt") OVER () > now() - interval '${freshHours} hours' AS "isFresh"
       FROM "Signature" own JOIN "Signature" s ON s."emailTag" = own."emailTag"
      WHERE own."id" = $1 AND own."erasedAt" IS NULL AND s."state" = 'confirmed'
      ORDER BY s."id" = $1 DESC, s."confirmedAt" DESC LIMIT 1`,
    [id],
  )
  return rows[0] ?? null
}

/** Open, and not signed, withdrawn or removed for this mailbox: of the same issue first, then the newest. Null when none is left. */
export async function getNextSlug(id: string): Promise<string | null> {
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<{ slug: string }>(
    `SELECT c."slug" FROM "Campaign" c, "Signature" own JOIN "Campaign" signed ON signed."id" = own."campaignId"
      WHERE own."id" = $1 AND c."state" = 'published' AND now() < coalesce(${endsAt('$2')}, 'infinity')
        AND NOT EXISTS (SELECT FROM "Signature" s WHERE s."campaignId" = c."id" AND s."emailTag" = own."emailTag"
                           AND s."state" NOT IN ('pending', 'expired'))
      ORDER BY c."issueAreaId" = signed."issueAreaId" DESC NULLS LAST, c."publishedAt" DESC, c."id" LIMIT 1`,
    [id, timeZone],
  )
  return rows[0]?.slug ?? null
}

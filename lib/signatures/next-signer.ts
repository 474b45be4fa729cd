// Which campaign is next for a mailbox, and who would sign it in one press: as they signed before, and whether their mailbox has
// just answered by hand.

import { pool, type Queryable } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { isGoingOn } from './signing-campaign'

/** How long after its answer to a mail a mailbox may sign without another mail. */
const freshHours = 24

/** `source` of what one press signed and confirmed, which no form can say: a press is no answer that makes the next one fresh. */
export const onePress = '(one press)'

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
export async function getNextSigner(id: string, db: Queryable = pool()): Promise<NextSigner | null> {
  const { rows } = await db.query<NextSigner>(
    `SELECT s."name", s."email", s."emailTag", s."country", s."city", s."heldReason", s."flags",
            bool_or(s."confirmedAt" > now() - interval '${freshHours} hours' AND s."source" IS DISTINCT FROM $2) OVER () AS "isFresh"
       FROM "Signature" own JOIN "Signature" s ON s."emailTag" = own."emailTag"
      WHERE own."id" = $1 AND own."erasedAt" IS NULL AND s."state" = 'confirmed'
      ORDER BY s."id" = $1 DESC, s."confirmedAt" DESC LIMIT 1`,
    [id, onePress],
  )
  return rows[0] ?? null
}

/** Open, and not signed, withdrawn or removed for this mailbox: of the same issue first, then the newest. Null when none is left. */
export async function getNextSlug(id: string): Promise<string | null> {
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<{ slug: string }>(
    `SELECT c."slug" FROM "Campaign" c, "Signature" own JOIN "Campaign" signed ON signed."id" = own."campaignId"
      WHERE own."id" = $1 AND c."state" = 'published' AND ${isGoingOn('$2')}
        AND NOT EXISTS (SELECT FROM "Signature" s WHERE s."campaignId" = c."id" AND s."emailTag" = own."emailTag"
                           AND s."state" NOT IN ('pending', 'expired'))
      ORDER BY c."issueAreaId" = signed."issueAreaId" DESC NULLS LAST, c."publishedAt" DESC, c."id" LIMIT 1`,
    [id, timeZone],
  )
  return rows[0]?.slug ?? null
}

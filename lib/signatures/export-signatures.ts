// Every counted signature of a campaign, in the order of its number, as many as there are: read by a cursor in one snapshot,
// so that memory stays flat and the rows are exactly those that the public count held at that moment. Of news it says what holds
// now, not what was chosen once: who takes the list elsewhere must not mail who said no here.

import { pool, rollBack } from '@/lib/platform/db'
import type { SignedAs } from './signed-as'

/** `updates` is what they hear now: nothing, too, where mail to the address came back or was complained of. */
export type ExportedSignature = SignedAs & {
  number: number
  confirmedAt: Date
  email: string
  wordingVersion: number
  consentText: string
  source: string | null
}

/** Small enough that what was read is soon forgotten. */
const fetchSize = 200

/** Whoever reads it may take their time. */
const begin =
  'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0'

const query = `
  SELECT s."number", s."confirmedAt", s."signatory", s."name", s."body", s."role", s."email", s."country", s."city",
         s."comment", s."showName", coalesce(sub."wish", 'nothing') AS "updates", w."version" AS "wordingVersion", s."consentText", s."source"
    FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId" JOIN "Wording" w ON w."id" = s."wordingId"
    LEFT JOIN "Subscription" sub ON sub."signatureId" = s."id" AND sub."endedAt" IS NULL
          AND NOT EXISTS (SELECT FROM "Suppression" x WHERE x."emailTag" = s."emailTag")
   WHERE c."slug" = $1 AND s."counted" = 1 AND s."number" IS NOT NULL
   ORDER BY s."number"`

/** Yields rows in groups. A reader that stops early gives the connection back. */
export async function* exportSignatures(slug: string): AsyncGenerator<ExportedSignature[]> {
  const client = await pool().connect()
  try {
    await client.query(begin)
    await client.query(`DECLARE signatures NO SCROLL CURSOR FOR ${query}`, [slug])
    for (;;) {
      const { rows } = await client.query<ExportedSignature>(`FETCH ${fetchSize} FROM signatures`)
      if (rows.length === 0) return
      yield rows
    }
  } finally {
    await rollBack(client)
  }
}

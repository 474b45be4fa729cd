// What a subscriber wants to hear from now on: all news of this campaign, only the result, nothing of it, or nothing of any
// campaign of this site. Whoever holds the mailed link owns the mailbox; signatures stay whatever is chosen.

import { pool } from '@/lib/platform/db'
import { consentVersion } from './consent'
import { endedNow } from './end-subscription'
import { updatesChoices } from './signed-as'

const preferences = [...updatesChoices, 'nothing-at-all'] as const
export type Preference = (typeof preferences)[number]

/** SQL: kept beside the signature ($2), with the version of the text that it was made under ($3). */
const asChosen = `"updates" = $2::text::"UpdatesChoice", "consentText" = $3`

/** Again and again with the same result. False when there is no such subscription, or its signature counts no more: nothing begins. */
export async function chooseUpdates(id: string, choice: Preference): Promise<boolean> {
  if (choice === 'nothing-at-all') return endAll(id)
  const { rowCount } = await pool().query(
    `WITH chosen AS (
       UPDATE "Subscription" sub
          SET "wish" = CASE WHEN $2 = 'nothing' THEN "wish" ELSE $2::"UpdatesChoice" END,
              "startedAt" = CASE WHEN $2 = 'nothing' OR ("endedAt" IS NULL AND "wish"::text = $2) THEN "startedAt" ELSE now() END,
              "endedAt" = CASE WHEN $2 = 'nothing' THEN ${endedNow} END
         FROM "Signature" s
        WHERE sub."id" = $1 AND s."id" = sub."signatureId" AND ($2 = 'nothing' OR s."state" = 'confirmed')
       RETURNING s."id"
     )
     UPDATE "Signature" s SET ${asChosen} FROM chosen WHERE s."id" = chosen."id"`,
    [id, choice, consentVersion],
  )
  return rowCount === 1
}

/** Every subscription of the same mailbox, in whatever spelling. */
async function endAll(id: string): Promise<boolean> {
  const { rows } = await pool().query<{ isThere: boolean }>(
    `WITH mailbox AS (
       SELECT s."emailTag" FROM "Subscription" sub JOIN "Signature" s ON s."id" = sub."signatureId" WHERE sub."id" = $1
     ), ended AS (
       UPDATE "Subscription" SET "endedAt" = ${endedNow} FROM "Signature" s, mailbox
        WHERE s."id" = "signatureId" AND s."emailTag" = mailbox."emailTag" RETURNING s."id"
     ), noted AS (
       UPDATE "Signature" s SET ${asChosen} FROM ended WHERE s."id" = ended."id"
     )
     SELECT count(*) = 1 AS "isThere" FROM mailbox`,
    [id, 'nothing', consentVersion],
  )
  return rows[0]!.isThere
}

/** What a form sent; null for anything else. */
export function readChoice(typed: unknown): Preference | null {
  return preferences.find((choice) => choice === typed) ?? null
}

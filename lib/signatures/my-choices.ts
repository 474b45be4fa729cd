// What a signatory may change of a signature that counts: whether the name is shown, the comment, what they hear. The choices are
// kept with the version of the text that they were made under. The wording and what the count stands on stay as signed.

import { newId } from '@/lib/core/ids'
import { announceChange } from '@/lib/platform/changes'
import { pool, withTransaction } from '@/lib/platform/db'
import { consentVersion } from './consent'
import { changeMine, type Mine } from './my-signature'
import { readLines } from './plain-line'
import { updatesChoices, type UpdatesChoice } from './signed-as'

const isConfirmed = `s."state" = 'confirmed'`
const commentLimit = 500

/** False: there is no such signature that counts. */
export async function showMyName(mine: Mine, isShown: boolean): Promise<boolean> {
  const found = await changeMine(pool(), mine, {
    set: `"showName" = $3, "consentText" = $4`,
    where: isConfirmed,
    values: [isShown, consentVersion],
  })
  if (found) await announceChange(pool(), mine.slug)
  return found !== null
}

export type CommentAnswer = { ok: true } | { ok: false; reason: 'not-there' | 'not-plain' | 'too-long' }

/** Empty takes it away. */
export async function changeMyComment(mine: Mine, typed: string): Promise<CommentAnswer> {
  const read = readLines(typed)
  if (!read.ok) return { ok: false, reason: 'not-plain' }
  if (read.text.length > commentLimit) return { ok: false, reason: 'too-long' }
  const values = [read.text || null]
  const found = await changeMine(pool(), mine, { set: `"comment" = $3`, where: isConfirmed, values })
  return found ? { ok: true } : { ok: false, reason: 'not-there' }
}

export function readMyUpdates(typed: unknown): UpdatesChoice | null {
  return updatesChoices.find((choice) => choice === typed) ?? null
}

/** Who never subscribed begins to. Ending it never un-signs. */
export async function chooseMyUpdates(mine: Mine, choice: UpdatesChoice): Promise<boolean> {
  return withTransaction(async (client) => {
    const set = `"updates" = $3::"UpdatesChoice", "consentText" = $4`
    const values = [choice, consentVersion]
    const found = await changeMine(client, mine, { set, where: isConfirmed, values })
    if (!found) return false
    await client.query(
      choice === 'nothing'
        ? `UPDATE "Subscription" SET "endedAt" = coalesce("endedAt", now()) WHERE "signatureId" = $1`
        : `INSERT INTO "Subscription" AS old ("id", "campaignId", "signatureId", "wish") VALUES ($2, $3, $1, $4)
           ON CONFLICT ("signatureId") DO UPDATE SET "wish" = excluded."wish", "endedAt" = NULL,
             "startedAt" = CASE WHEN old."endedAt" IS NULL AND old."wish" = excluded."wish" THEN old."startedAt" ELSE now() END`,
      choice === 'nothing' ? [found.id] : [found.id, newId(), found.campaignId, choice],
    )
    return true
  })
}

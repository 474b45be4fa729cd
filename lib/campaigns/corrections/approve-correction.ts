// A second person stands for a correction, and it becomes the wording in force: the count goes on, and who signed before keeps
// the text they signed. One statement compares who, what and on which version, and moves it; the database refuses an approval
// by the proposer even then. Nobody signs a text that changes in that moment: see wordings.ts.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { getHouse } from '@/lib/mail/house'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { askLeadsAgain } from '../leads/ask-leads-again'
import { addWording, lockWordings } from '../wordings'
import { getCorrectionRow, whyNotMoved, type CorrectionRow, type DecideAnswer } from './rows'

/** A proposal never changes: its id names the words that were read. */
export async function approveCorrection(actor: Actor, id: string): Promise<DecideAnswer> {
  if (!isAtLeast(actor.role, 'editor') || actor.id === null) return { ok: false, reason: 'not-allowed' }
  const house = await getHouse()
  return withTransaction(async (db) => {
    const correction = await getCorrectionRow(db, id)
    if (!correction) return { ok: false, reason: 'not-found' }
    const version = await lockWordings(db, correction.campaignId)
    const isOpen = await lockCampaign(db, correction.campaignId)
    if (!isOpen || !(await moveToApproved(db, actor, { id, version })))
      return whyNotMoved(db, actor, { id, to: 'approved' })
    await putInForce(db, actor, correction)
    await askLeadsAgain(db, house, correction)
    return { ok: true }
  })
}

/** Closing waits for us, or has been. */
async function lockCampaign(db: Queryable, campaignId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `select 1 from "Campaign" where id = $1 and state = 'published' for no key update`,
    [campaignId],
  )
  return rowCount === 1
}

async function moveToApproved(
  db: Queryable,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update "Correction" set state = 'approved', "decidedAt" = now(), "decidedBy" = $4, "decidedById" = $2,
            "toVersion" = "fromVersion" + 1
      where id = $1 and state = 'proposed' and "proposedById" is distinct from $2 and "fromVersion" = $3`,
    [id, actor.id, version, actor.name],
  )
  return rowCount === 1
}

/** Whoever has the campaign open in the editor is told that it changed. */
async function putInForce(
  db: Queryable,
  actor: Actor,
  { id, campaignId, ...row }: CorrectionRow,
): Promise<void> {
  await addWording(db, campaignId, row.text)
  await db.query(`update "Campaign" set version = version + 1 where id = $1`, [campaignId])
  const details = { correction: id, toVersion: row.fromVersion + 1 }
  await recordHistory(db, {
    ...{ actor, verb: 'approved a correction', subject: 'campaign', subjectId: campaignId },
    details,
  })
  await announceChange(db, row.slug)
}

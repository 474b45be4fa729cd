// Says when an update goes out, for an editor: a moment to come, or now. It only puts the work in the row: the worker's clock
// picks it up. What is missing is said here, where somebody can still mend it.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { getHouse } from '@/lib/mail/house'
import { pool, withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getSettings } from '@/lib/platform/settings'
import { isTooLarge } from './mail-size'
import { countRecipients } from './recipients'
import { lockUpdate, type UpdateRow } from './rows'
import { wallClock } from './schema'
import { nextState } from './states'
import { perWeek } from './weekly-limit'

export type ScheduleAnswer =
  { ok: true; needsApproval: boolean; recipientCount: number } | { ok: false; reason: ScheduleRefusal }

export type ScheduleRefusal =
  | ('not-allowed' | 'not-found' | 'already-sent' | 'changed-meanwhile' | 'not-published')
  | ('no-words' | 'no-sender' | 'too-large' | 'nobody' | 'no-such-time' | 'too-late' | 'too-many-this-week')

/** `at`: a wall clock's `2026-11-30T09:00` in the site's time zone; null is now. */
export type Schedule = { version: number; at: string | null }

export async function scheduleUpdate(
  actor: Actor,
  id: string,
  { version, at }: Schedule,
): Promise<ScheduleAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const { timeZone, postalAddress, contactEmail, approveOver } = await getSettings()
  const sendAt = await momentOf(at, timeZone)
  if (sendAt === null) return { ok: false, reason: 'no-such-time' }
  const house = await getHouse()
  return withTransaction(async (db) => {
    const update = await lockUpdate(db, id)
    const reason = whyNot(update, version) ?? (postalAddress && contactEmail ? null : 'no-sender')
    if (!update || reason) return { ok: false, reason: reason ?? 'not-found' }
    const late = await whyNotThen(db, update, sendAt)
    if (late) return { ok: false, reason: late }
    if (await isTooLarge(house, update)) return { ok: false, reason: 'too-large' }
    const recipientCount = await countRecipients(db, update)
    if (recipientCount === 0) return { ok: false, reason: 'nobody' }
    const needsApproval = recipientCount > approveOver
    await storeTime(db, { id, sendAt, recipientCount, needsApproval })
    const details = { update: id, recipientCount, needsApproval }
    const subjectId = update.campaignId
    await recordHistory(db, { actor, verb: 'scheduled an update', subject: 'campaign', subjectId, details })
    return { ok: true, needsApproval, recipientCount }
  })
}

function whyNot(update: UpdateRow | null, version: number): ScheduleRefusal | null {
  if (!update) return 'not-found'
  if (!nextState(update.state, 'schedule')) return 'already-sent'
  if (update.version !== version) return 'changed-meanwhile'
  if (!update.isCampaignPublic) return 'not-published'
  return update.title && update.body ? null : 'no-words'
}

/** The database's clock and its calendar: an hour that summer time skips is moved on, as people's clocks do. */
async function momentOf(at: string | null, timeZone: string): Promise<Date | null> {
  if (at !== null && !wallClock.safeParse(at).success) return null
  const { rows } = await pool().query<{ at: Date }>(
    'SELECT coalesce($1::timestamp AT TIME ZONE $2, now()) AS at',
    [at, timeZone],
  )
  return rows[0]!.at
}

/** A word in time; whether there is room is decided again, by the database, when it goes out. */
async function whyNotThen(db: Queryable, update: UpdateRow, at: Date): Promise<ScheduleRefusal | null> {
  const { rows } = await db.query<{ isPast: boolean; count: number }>(
    `SELECT $3::timestamptz < now() - interval '5 minutes' AS "isPast", count(*)::int AS count FROM "Update"
      WHERE "campaignId" = $1 AND "id" <> $2 AND "state" IN ('scheduled', 'sent')
        AND coalesce("sentAt", "sendAt") > $3 - interval '7 days' AND coalesce("sentAt", "sendAt") <= $3`,
    [update.campaignId, update.id, at],
  )
  if (rows[0]!.isPast) return 'too-late'
  return rows[0]!.count >= perWeek ? 'too-many-this-week' : null
}

type Time = { id: string; sendAt: Date; recipientCount: number; needsApproval: boolean }

async function storeTime(db: Queryable, { id, sendAt, recipientCount, needsApproval }: Time): Promise<void> {
  await db.query(
    `UPDATE "Update" SET "state" = 'scheduled', "sendAt" = $2, "recipientCount" = $3, "needsApproval" = $4 WHERE "id" = $1`,
    [id, sendAt, recipientCount, needsApproval],
  )
}

// Sends an update whose time has come: takes its place in the archive and the week, makes its message and every delivery, in
// one transaction. Called by the worker's clock; who may send was decided when it was scheduled and approved. If we stop before
// the commit, nothing happened and the next round begins anew; after it, the outbox goes on alone.

import type { PoolClient } from 'pg'
import type { Actor } from '@/lib/core/roles'
import { getHouse, type House } from '@/lib/mail/house'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { isPast } from '@/lib/platform/is-past'
import { recordHistory } from '@/lib/platform/history'
import { getSettings } from '@/lib/platform/settings'
import { makeDeliveries } from './make-deliveries'
import { stillWaits } from './progress'
import { countRecipients } from './recipients'
import { lockUpdateUnlessTaken, type UpdateRow } from './rows'
import { updateMessage } from './update-message'
import { isWeeklyLimit } from './weekly-limit'

export type SendAnswer =
  | { ok: true; recipientCount: number }
  | { ok: false; reason: 'not-due' | 'no-sender' | 'needs-approval' | 'too-many-this-week' }

const worker: Actor = { id: null, name: 'the worker', role: 'editor' }

export async function sendUpdate(id: string): Promise<SendAnswer> {
  const [house, { approveOver }] = [await getHouse(), await getSettings()]
  if (!house.postalAddress || !house.contactEmail) return { ok: false, reason: 'no-sender' }
  return withTransaction(async (client): Promise<SendAnswer> => {
    const update = await lockUpdateUnlessTaken(client, id)
    if (!update || !(await isDue(client, update))) return { ok: false, reason: 'not-due' }
    if (await needsSecondPerson(client, update, approveOver)) return { ok: false, reason: 'needs-approval' }
    return { ok: true, recipientCount: await send(client, house, update) }
  }).catch((fault: unknown): SendAnswer => {
    if (isWeeklyLimit(fault)) return { ok: false, reason: 'too-many-this-week' }
    throw fault
  })
}

/** What of a cancelled one still waits holds the place of the result that its readers have not got: it is settled first. */
const isRoomMade = `NOT EXISTS (SELECT FROM "Update" before JOIN "Message" m ON m."id" = before."messageId"
  WHERE before."campaignId" = u."campaignId" AND before."kind" = u."kind" AND m."cancelledAt" IS NOT NULL AND ${stillWaits('m."id"')})`

async function isDue(client: PoolClient, { id, needsApproval, approvedById }: UpdateRow): Promise<boolean> {
  if (needsApproval && !approvedById) return false
  const { rowCount } = await client.query(
    `SELECT FROM "Update" u WHERE "id" = $1 AND "state" = 'scheduled' AND ${isPast('"sendAt"')} AND ${isRoomMade}`,
    [id],
  )
  return rowCount === 1
}

/** More people may have chosen to hear since it was scheduled: then it waits, and the desk says so. */
async function needsSecondPerson(client: PoolClient, update: UpdateRow, over: number): Promise<boolean> {
  if (update.approvedById) return false
  const recipientCount = await countRecipients(client, update)
  if (recipientCount <= over) return false
  await client.query(`UPDATE "Update" SET "needsApproval" = true, "recipientCount" = $2 WHERE "id" = $1`, [
    update.id,
    recipientCount,
  ])
  return true
}

/** The trigger gives the number and refuses a fourth of the week, before anything else is written. */
async function send(client: PoolClient, house: House, update: UpdateRow): Promise<number> {
  const { id, campaignId, slug } = update
  const { rows } = await client.query<{ n: number }>(
    `UPDATE "Update" SET "state" = 'sent' WHERE "id" = $1 RETURNING "n"`,
    [id],
  )
  const { n } = rows[0]!
  const messageId = `update-${id}`
  const data = JSON.stringify(updateMessage(house, { ...update, n }, update))
  await client.query(
    `INSERT INTO "Message" ("id", "key", "template", "data", "campaignId") VALUES ($1, $1, 'update', $2, $3)`,
    [messageId, data, campaignId],
  )
  const recipientCount = await makeDeliveries(client, update, messageId)
  await client.query(`UPDATE "Update" SET "messageId" = $2, "recipientCount" = $3 WHERE "id" = $1`, [
    ...[id, messageId, recipientCount],
  ])
  const about = { subject: 'campaign', subjectId: campaignId, details: { update: id, n, recipientCount } }
  await recordHistory(client, { actor: worker, verb: 'sent an update', ...about })
  await announceChange(client, slug)
  return recipientCount
}

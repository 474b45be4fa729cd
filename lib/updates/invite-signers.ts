// Invites the signers of a campaign to the one that follows it, for an editor: once, whatever happens later. More people than the
// setting says need a second person: the first press asks, another person's press sends. Message and deliveries are made in the
// transaction that says it was done; if we stop before its commit nobody was invited, after it the outbox goes on alone.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { getHouse, type House } from '@/lib/mail/house'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getSettings } from '@/lib/platform/settings'
import { getSigningCampaign } from '@/lib/signatures/signing-campaign'
import { countEarlierSigners, makeInvitations } from './earlier-signers'

export type InviteSignersAnswer =
  { ok: true; isSent: boolean; recipientCount: number } | { ok: false; reason: InviteSignersRefusal }

export type InviteSignersRefusal =
  'not-allowed' | 'not-found' | 'no-predecessor' | 'not-open' | 'already-invited' | 'no-sender' | 'nobody'

export async function inviteSigners(actor: Actor, slug: string): Promise<InviteSignersAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const [house, settings, signing] = [await getHouse(), await getSettings(), await getSigningCampaign(slug)]
  if (!settings.postalAddress || !settings.contactEmail) return { ok: false, reason: 'no-sender' }
  return withTransaction(async (db): Promise<InviteSignersAnswer> => {
    const successor = await lockSuccessor(db, slug)
    const reason = whyNot(successor, signing?.isOpen ?? false)
    if (!successor || reason) return { ok: false, reason: reason ?? 'not-found' }
    const recipientCount = await countEarlierSigners(db, successor.id)
    if (recipientCount === 0) return { ok: false, reason: 'nobody' }
    const ask = { id: successor.id, recipientCount, isMany: recipientCount > settings.approveOver }
    if (!(await mayGoOut(db, actor, ask))) return { ok: true, isSent: false, recipientCount }
    return { ok: true, isSent: true, recipientCount: await send(db, actor, { house, successor }) }
  })
}

type Successor = {
  id: string
  slug: string
  headline: string
  target: string | null
  action: string | null
  predecessor: string | null
  isInvited: boolean
}

/** SQL: a pledge asks nobody to do anything; the mail leads to its words. */
const isAsking = `c."kind" <> 'pledge'`

/** Held to the end: of two presses at once the second finds what the first has done. */
async function lockSuccessor(db: Queryable, slug: string): Promise<Successor | null> {
  const { rows } = await db.query<Successor>(
    `SELECT c."id", c."slug", c."headline", CASE WHEN ${isAsking} THEN c."target" END AS "target",
            CASE WHEN ${isAsking} THEN c."action" END AS "action", p."headline" AS "predecessor",
            c."invitedAt" IS NOT NULL AS "isInvited"
       FROM "Campaign" c LEFT JOIN "Campaign" p ON p."id" = c."predecessorId" WHERE c."slug" = $1 FOR NO KEY UPDATE OF c`,
    [slug],
  )
  return rows[0] ?? null
}

function whyNot(successor: Successor | null, isOpen: boolean): InviteSignersRefusal | null {
  if (!successor) return 'not-found'
  if (!successor.predecessor) return 'no-predecessor'
  if (successor.isInvited) return 'already-invited'
  return isOpen ? null : 'not-open'
}

type Ask = { id: string; recipientCount: number; isMany: boolean }

/** Few: at once. Many: once somebody else has asked for it before. The one who asked may press again; it still waits. */
async function mayGoOut(db: Queryable, actor: Actor, { id, recipientCount, isMany }: Ask): Promise<boolean> {
  await db.query(
    `INSERT INTO "SuccessorInvitation" ("campaignId", "askedBy", "askedById", "recipientCount") VALUES ($1, $2, $3, $4)
     ON CONFLICT ("campaignId") DO UPDATE SET "recipientCount" = excluded."recipientCount"`,
    [id, actor.name, actor.id, recipientCount],
  )
  if (!isMany) return true
  const { rowCount } = await db.query(
    `UPDATE "SuccessorInvitation" SET "approvedAt" = now(), "approvedBy" = $2, "approvedById" = $3
      WHERE "campaignId" = $1 AND $3::text IS NOT NULL AND "askedById" IS DISTINCT FROM $3`,
    [id, actor.name, actor.id],
  )
  return rowCount === 1
}

async function send(
  db: Queryable,
  actor: Actor,
  { house, successor }: { house: House; successor: Successor },
): Promise<number> {
  const { id, slug, headline, target, action, predecessor } = successor
  const messageId = `successor-${id}`
  const campaignUrl = `${house.siteUrl}/c/${slug}`
  const data = { house, headline, campaignUrl, predecessor, target, action }
  await db.query(`UPDATE "Campaign" SET "invitedAt" = now() WHERE "id" = $1 AND "invitedAt" IS NULL`, [id])
  await db.query(
    `INSERT INTO "Message" ("id", "key", "template", "data", "campaignId") VALUES ($1, $1, 'successor', $2, $3)`,
    [messageId, JSON.stringify(data), id],
  )
  const recipientCount = await makeInvitations(db, { campaignId: id, messageId })
  await db.query(
    `UPDATE "SuccessorInvitation" SET "messageId" = $2, "recipientCount" = $3 WHERE "campaignId" = $1`,
    [id, messageId, recipientCount],
  )
  const about = { subject: 'campaign', subjectId: id, details: { recipientCount } }
  await recordHistory(db, { actor, verb: 'invited the earlier signers', ...about })
  return recipientCount
}

// Moves signatures to confirmed, many in one transaction: compare-and-set in one statement, the subscriptions and what follows
// for the mails with it. If we stop before the commit, nothing happened, and the link works again; nobody is answered before.

import type { PoolClient } from 'pg'
import { bringForward, skipAnswered } from '@/lib/mail/settle-answered'
import { withKeyedTransaction, type Steps } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import type { ConfirmResult } from './confirm-signature'
import { strangersMails } from './mail-history'
import { seenMark } from './pledge'
import { isConfirmable } from './signing-campaign'
import { statesMovedBy, type SignatureState } from './states'
import { subscribeConfirmed } from './subscribe-confirmed'

export type Press = { id: string; seen: string | null }
type Confirmed = { id: string; emailTag: Buffer; isUnseen: boolean; wantsUpdates: boolean }
type Standing = { state: SignatureState; isErased: boolean; isInTime: boolean }

/** Each id comes once. A patient confirmation waits for whoever holds its row. */
export async function confirmTogether(
  presses: Press[],
  { isPatient }: { isPatient: boolean },
): Promise<ConfirmResult[]> {
  const { timeZone } = await getSettings()
  const write: Steps<void, ConfirmResult[]> = {
    async first() {},
    async rest(client) {
      const confirmed = await moveToConfirmed(client, presses, timeZone)
      if (confirmed.length > 0) await followUp(client, confirmed)
      const isMoved = new Set(confirmed.map(({ id }) => id))
      const others = presses.map(({ id }) => id).filter((id) => !isMoved.has(id))
      const standings = others.length > 0 ? await listStandings(client, others, timeZone) : new Map()
      const answerOf = ({ id }: Press): ConfirmResult =>
        isMoved.has(id) ? { ok: true } : whyNot(standings.get(id))
      return { result: presses.map(answerOf) }
    },
  }
  return withKeyedTransaction(write, { isPatient })
}

/**
 * Campaigns are only read: confirming never waits for another signature, nor for the tally. Rows are locked in the order of
 * signing.ts; what a post changed while we waited for it is compared again. Here and below rows are named by lists of keys, and
 * neither a join nor an order offers another index: the planner may take the tables for empty ones, where all ways are equally short.
 */
async function moveToConfirmed(client: PoolClient, presses: Press[], timeZone: string): Promise<Confirmed[]> {
  const { rows } = await client.query<Confirmed>({
    name: 'confirm-signatures',
    text: `WITH held AS MATERIALIZED (
             SELECT s."id" FROM "Signature" s WHERE s."id" = ANY ($1) AND s."state" = ANY ($3::"SignatureState"[])
              ORDER BY s."emailTag" || '', s."id" FOR NO KEY UPDATE)
           UPDATE "Signature" s SET "state" = 'confirmed', "confirmedAt" = now(), "isWelcomeDue" = true
             FROM held JOIN unnest($1::uuid[], $2::text[]) AS press ("id", "seen") USING ("id")
            WHERE s."id" = ANY ($1) AND s."id" = held."id" AND s."state" = ANY ($3::"SignatureState"[])
              AND (SELECT ${isConfirmable('$4')} FROM "Campaign" c WHERE c."id" = s."campaignId")
              AND (press."seen" IS NULL OR press."seen" = ${seenMark})
           RETURNING s."id", s."emailTag", press."seen" IS NULL AS "isUnseen", s."updates" <> 'nothing' AS "wantsUpdates"`,
    values: [
      presses.map(({ id }) => id),
      presses.map(({ seen }) => seen),
      statesMovedBy('confirm'),
      timeZone,
    ],
  })
  return rows
}

async function followUp(client: PoolClient, confirmed: Confirmed[]): Promise<void> {
  const unseen = confirmed.filter(({ isUnseen }) => isUnseen)
  if (unseen.length > 0) await bareIfRewritten(client, unseen)
  const wishes = confirmed.filter(({ wantsUpdates }) => wantsUpdates).map(({ id }) => id)
  if (wishes.length > 0) await subscribeConfirmed(client, wishes)
  const answered = confirmed.map(({ id, emailTag }) => ({ signatureId: id, emailTag }))
  await skipAnswered(client, answered, ['confirm', 'reminder'])
  await bringForward(client, answered, strangersMails)
}

/**
 * Who confirms unseen stands for signing and no more, if another post came after the first mail: without a name on the page,
 * updates, comment or capacity, which somebody else may have typed.
 */
async function bareIfRewritten(client: PoolClient, unseen: Confirmed[]): Promise<void> {
  await client.query({
    name: 'bare-if-rewritten',
    text: `UPDATE "Signature" s SET "showName" = false, "updates" = 'nothing', "comment" = NULL, "signatory" = 'person',
                  "body" = NULL, "role" = NULL
            WHERE s."id" = ANY ($1::uuid[]) AND EXISTS (
              SELECT FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
               WHERE d."emailTag" = s."emailTag" AND d."subscriptionId" IS NULL AND d."signatureId" = s."id"
                 AND m."template" = 'confirm' AND d."createdAt" < s."createdAt" OFFSET 0)`,
    values: [unseen.map(({ id }) => id)],
  })
}

/** The state after a lost race is read anew: the winner's commit is visible by then. */
async function listStandings(
  client: PoolClient,
  ids: string[],
  timeZone: string,
): Promise<Map<string, Standing>> {
  const { rows } = await client.query<Standing & { id: string }>({
    name: 'standings',
    text: `SELECT s."id", s."state", s."erasedAt" IS NOT NULL AS "isErased", ${isConfirmable('$2')} AS "isInTime"
             FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId" WHERE s."id" = ANY ($1::uuid[])`,
    values: [ids, timeZone],
  })
  return new Map(rows.map((row) => [row.id, row]))
}

function whyNot(signature: Standing | undefined): ConfirmResult {
  if (!signature) return { ok: false, reason: 'no-such-signature' }
  if (signature.isErased) return { ok: false, reason: 'dead' }
  if (signature.state === 'confirmed') return { ok: true }
  if (signature.state !== 'pending') return { ok: false, reason: 'dead' }
  return { ok: false, reason: signature.isInTime ? 'changed' : 'closed' }
}

// Gives signatures the tag that the rules for addresses in force now make of their address, wherever no other signature of the
// campaign has it: each in a transaction of its own, with everything that hangs on the tag. Stopped and begun again, it goes on.

import type { PoolClient } from 'pg'
import type { Actor } from '@/lib/core/roles'
import { pool, withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { planRetag, type Collision, type Retag } from './plan-retag'

export type RetagAnswer = { checkedCount: number; retaggedCount: number; collisions: Collision[] }

const alreadyThere = '23505'

export async function retagSignatures(actor: Actor): Promise<RetagAnswer> {
  const { checkedCount, retags, collisions } = await planRetag()
  let retaggedCount = 0
  for (const one of retags) if (await retag(one)) retaggedCount++
  const details = { retaggedCount, collisionCount: collisions.length }
  const about = { subject: 'settings', subjectId: 'address-rules', details }
  if (retaggedCount > 0) await recordHistory(pool(), { actor, verb: 'retagged signatures', ...about })
  return { checkedCount, retaggedCount, collisions }
}

/** False when it was moved, erased, or met by another signature since it was planned. */
async function retag(one: Retag): Promise<boolean> {
  try {
    return await withTransaction((client) => move(client, one))
  } catch (fault) {
    if ((fault as { code?: string }).code === alreadyThere) return false
    throw fault
  }
}

/**
 * What is known of the mailbox under its old tag stays there for other rows, and is known under the new one too. Refusals move: each is
 * taken back by one link. The signature that was refused is empty, so only another one of its mailbox brings them along: where there is
 * none, nobody knows the address, and they stay under the old tag until they end by themselves.
 */
async function move(client: PoolClient, { id, from, to }: Retag): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE "Signature" SET "emailTag" = $3 WHERE "id" = $1 AND "emailTag" = $2 AND "erasedAt" IS NULL`,
    [id, from, to],
  )
  if (rowCount !== 1) return false
  await client.query(
    `UPDATE "Delivery" SET "emailTag" = $3
      WHERE "emailTag" = $2 AND ("signatureId" = $1 OR "subscriptionId" IN (SELECT "id" FROM "Subscription" WHERE "signatureId" = $1))`,
    [id, from, to],
  )
  await client.query(
    `INSERT INTO "Suppression" ("emailTag", "reason", "createdAt")
     SELECT $2, "reason", "createdAt" FROM "Suppression" WHERE "emailTag" = $1 ON CONFLICT DO NOTHING`,
    [from, to],
  )
  await client.query('UPDATE "MailRefusal" SET "emailTag" = $2 WHERE "emailTag" = $1', [from, to])
  return true
}

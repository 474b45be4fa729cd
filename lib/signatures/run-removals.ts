// The worker's loop for removals and their restoring: every second it looks which are under way and brings them to their end, step by
// step. Several workers may look at once. If one stops, the rows say how far it came, and another goes on.

import { pool } from '@/lib/platform/db'
import { log } from '@/lib/platform/logger'
import { waitFor } from '@/lib/platform/wait-for'
import { removeStep, restoreStep, type RemovalRow, type Step } from './move-removed'
import { conditionsOf, signatureFilter } from './signature-filter'
import { isRemovable, statesMovedBy } from './states'

const everyMs = 1_000

/** Ends when `signal` aborts, after the step under way. A fault throws; the worker logs it and begins again. */
export async function runRemovals(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await moveRemovals(signal)
    await waitFor(everyMs, signal)
  }
}

/** One pass over everything that is under way. */
export async function moveRemovals(signal?: AbortSignal): Promise<void> {
  for (const removal of await listUnderWay()) {
    const isRestoring = removal.state !== 'running'
    const step = (after: string | null) =>
      isRestoring ? restoreStep(removal.id, after) : removeStep(removal, after)
    const movedCount = await pass(step, signal)
    await (isRestoring ? endRestoring(removal) : endRemoving(removal))
    if (movedCount > 0)
      log.info(
        { job: 'removals', count: movedCount },
        isRestoring ? 'signatures restored' : 'signatures removed',
      )
  }
}

async function pass(step: (after: string | null) => Promise<Step>, signal?: AbortSignal): Promise<number> {
  let total = 0
  let after: string | null = null
  do {
    const { movedCount, last } = await step(after)
    total += movedCount
    after = last
  } while (after !== null && !signal?.aborted)
  return total
}

type UnderWay = RemovalRow & { state: string }

async function listUnderWay(): Promise<UnderWay[]> {
  const { rows } = await pool().query<UnderWay>(
    `SELECT "id", "campaignId", "filter", "state" FROM "Removal"
      WHERE "state" = 'running' OR ("state" IN ('done', 'cancelled') AND "restoredAt" IS NOT NULL)
      ORDER BY "createdAt", "id"`,
  )
  return rows
}

/**
 * Done once nothing is left that it means. What was looked for may be somebody's name, or their own domain: it is not kept, and no
 * filter, unlike an empty one, can never be run again.
 */
async function endRemoving(removal: RemovalRow): Promise<void> {
  const { text, values } = conditionsOf(removal.campaignId, signatureFilter.parse(removal.filter))
  await pool().query(
    `UPDATE "Removal" SET "state" = 'done', "endedAt" = now(), "filter" = 'null'
      WHERE "id" = $${values.length + 1} AND "state" = 'running' AND NOT EXISTS (
        SELECT FROM "Signature" s WHERE ${text} AND ${isRemovable})`,
    [...values, removal.id],
  )
}

async function endRestoring({ id }: RemovalRow): Promise<void> {
  await pool().query(
    `UPDATE "Removal" SET "state" = 'restored', "endedAt" = now() WHERE "id" = $1 AND "state" IN ('done', 'cancelled')
        AND "restoredAt" IS NOT NULL AND NOT EXISTS (
          SELECT FROM "Signature" WHERE "removalId" = $1 AND "state" = ANY ($2::"SignatureState"[]))`,
    [id, statesMovedBy('restore')],
  )
}

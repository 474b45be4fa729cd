// One try of a claimed batch: sent, and settled. If we stop before the answer, or before it is written down, the lease runs out and
// the same request is repeated.

import { log } from '@/lib/platform/logger'
import { noteFailure, noteSuccess } from './breaker'
import type { ClaimedBatch } from './claim-batch'
import { learnRate, pauseAsAsked, pauseSending, resumeSending } from './mail-rate'
import { nextMove, type NextMove } from './next-move'
import type { OutgoingMail, SendOutcome } from './providers/provider'
import type { Try } from './rebuild-request'
import { settleBatch } from './settle-batch'

/** `mails`: as rebuildRequest gave them, in the moment of our slot. */
export async function sendBatch(attempt: Try, mails: OutgoingMail[]): Promise<void> {
  const outcome = await attempt.provider.send(mails, attempt.batch.key)
  await tellOthers(outcome)
  await settleTry(attempt, outcome)
}

export async function settleTry({ provider, batch, frame }: Try, outcome: SendOutcome): Promise<void> {
  const tried = { ...batch, size: batch.deliveries.length, remembersKeys: provider.remembersKeys }
  const next = nextMove(outcome, tried)
  await settleBatch(batch, next, frame)
  reportTry(next, batch)
}

/** What the provider does not take now, no worker offers it now. */
async function tellOthers(outcome: SendOutcome): Promise<void> {
  if (outcome.kind === 'accepted' && outcome.ratePerSecond) await learnRate(outcome.ratePerSecond)
  if (outcome.kind === 'accepted' || outcome.kind === 'permanent') {
    if (await noteSuccess()) await resumeSending()
    return
  }
  if (outcome.kind === 'temporary' && outcome.isOfMail) return
  const breakSeconds = await noteFailure(outcome.reason)
  if (breakSeconds > 0) await pauseSending(breakSeconds)
  if (outcome.kind === 'temporary') await pauseAsAsked(outcome.retryAfterSeconds)
}

function reportTry(next: NextMove, { id, attempts, deliveries }: ClaimedBatch): void {
  if (next.move === 'settle') return log.info({ batchId: id, count: deliveries.length }, 'mail sent')
  log.warn({ batchId: id, attempt: attempts, reason: `${next.move}: ${next.reason}` }, 'mail not sent')
}

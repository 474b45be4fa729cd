// One try of a claimed batch: the request rebuilt, sent in its turn, settled. If we stop before the answer, or before it is
// written down, the lease runs out and the same request is repeated.

import { pool } from '@/lib/platform/db'
import { log } from '@/lib/platform/logger'
import { buildMail, hashOf, type Frame } from './batch-request'
import { noteFailure, noteSuccess } from './breaker'
import type { ClaimedBatch } from './claim-batch'
import { learnRate, pauseSending, resumeSending } from './mail-rate'
import { isRepeatable, nextMove, type NextMove } from './next-move'
import type { MailProvider, OutgoingMail, SendOutcome } from './providers/provider'
import { settleBatch } from './settle-batch'
import { listUnwanted } from './unwanted'
import { waitForTurn, type Turn } from './wait-for-slot'

export type Try = { provider: MailProvider; batch: ClaimedBatch; frame: Frame; turn: Turn }

/** What was frozen so short a time ago was also looked at then. */
const freshSeconds = 2

export async function sendBatch(attempt: Try): Promise<void> {
  const { provider, batch, frame } = attempt
  const request = await rebuildRequest(attempt)
  const outcome = Array.isArray(request) ? await sendInTurn(attempt, request) : request
  const tried = { ...batch, size: batch.deliveries.length, remembersKeys: provider.remembersKeys }
  const next = nextMove(outcome, tried)
  await settleBatch(batch, next, frame)
  reportTry(next, batch)
}

/** The mails as they were frozen, or why they cannot be sent so. */
async function rebuildRequest({ provider, batch, frame }: Try): Promise<OutgoingMail[] | SendOutcome> {
  const before = { ...batch, attempts: batch.attempts - 1, remembersKeys: provider.remembersKeys }
  const isFirst = batch.attempts === 1
  if (!isRepeatable(before)) return forPerson('its key is not remembered any more')
  if (batch.provider !== provider.name && !isFirst) return forPerson('another provider was asked first')
  if (isFirst && batch.ageSeconds > freshSeconds && (await isSomebodyGone(batch)))
    return anew('somebody left before the first try')
  const mails = batch.deliveries.map((delivery) => buildMail(frame, delivery))
  const whole = mails.filter((mail): mail is OutgoingMail => mail !== null)
  if (hashOf(whole) === batch.bodyHash) return whole
  // Another sender, say. Never tried, it is simply frozen anew; tried before, the same request can no longer be made.
  return isFirst
    ? anew('its content changed before the first try')
    : forPerson('its content changed after a try')
}

async function sendInTurn({ provider, batch, turn }: Try, mails: OutgoingMail[]): Promise<SendOutcome> {
  await waitForTurn(turn)
  const outcome = await provider.send(mails, batch.key)
  await tellOthers(outcome)
  return outcome
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
  const askedSeconds = outcome.kind === 'temporary' ? outcome.retryAfterSeconds : 0
  if (Math.max(breakSeconds, askedSeconds) > 0) await pauseSending(Math.max(breakSeconds, askedSeconds))
}

async function isSomebodyGone({ deliveries }: ClaimedBatch): Promise<boolean> {
  const ids = deliveries.map(({ id }) => id)
  return (await listUnwanted(pool(), ids)).size > 0
}

function anew(reason: string): SendOutcome {
  return { kind: 'temporary', reason, retryAfterSeconds: 0 }
}

function forPerson(reason: string): SendOutcome {
  return { kind: 'unknown', reason, mayRetry: false }
}

function reportTry(next: NextMove, { id, attempts, deliveries }: ClaimedBatch): void {
  if (next.move === 'settle') return log.info({ batchId: id, count: deliveries.length }, 'mail sent')
  log.warn({ batchId: id, attempt: attempts, reason: `${next.move}: ${next.reason}` }, 'mail not sent')
}

// Sends what waits, one batch at a time, until nothing is due: freeze → take a slot → claim → send → settle. Any number of
// workers may run it at once, and any of them may stop at any point; what holds then stands at each step.

import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/logger'
import { buildMail, hashOf } from './batch-request'
import { claimBatch, getDueBatchPriority, type ClaimedBatch } from './claim-batch'
import { freezeBatch, getDueMessage, type Frame } from './freeze-batch'
import { getLocalSender, getSender } from './house'
import { isRepeatable, nextMove, type NextMove } from './next-move'
import type { MailProvider, OutgoingMail, SendOutcome } from './providers/provider'
import { getRendered } from './rendered-message'
import { pauseSending, takeSendSlot } from './mail-rate'
import { settleBatch } from './settle-batch'
import { waitFor } from './wait-for'

const longestPauseSeconds = 60

/** Resolves to how many batches were tried. A batch that is under way when `signal` aborts is still settled. */
export async function drainOutbox(provider: MailProvider, signal?: AbortSignal): Promise<number> {
  let tried = 0
  while (!signal?.aborted && (await prepareNext(provider))) {
    await waitFor(await takeSendSlot(env().MAIL_PER_SECOND), signal)
    if (signal?.aborted) break
    const batch = await claimBatch()
    if (batch) await tryBatch(provider, batch)
    tried++
  }
  return tried
}

/** Is there a batch to try? Freezes one where waiting mail is more urgent than what is frozen. */
async function prepareNext(provider: MailProvider): Promise<boolean> {
  const [frozen, due] = [await getDueBatchPriority(), await getDueMessage()]
  if (due && (frozen === null || due.priority < frozen)) await freezeBatch(await senderFor(provider), due)
  return due !== null || frozen !== null
}

/** If we stop before the answer, or before it is written down, the lease runs out and the same request is repeated. */
async function tryBatch(provider: MailProvider, batch: ClaimedBatch): Promise<void> {
  const frame = await frameOf(provider, batch)
  const outcome = await sendAsFrozen(provider, batch, frame)
  const next = nextMove(outcome, { ...batch, size: batch.deliveries.length })
  await settleBatch(batch, next, frame)
  reportTry(next, batch)
  // What the provider does not take now, no worker offers it now.
  if (outcome.kind === 'temporary')
    await pauseSending(Math.min(outcome.retryAfterSeconds, longestPauseSeconds))
}

async function sendAsFrozen(provider: MailProvider, batch: ClaimedBatch, frame: Frame): Promise<SendOutcome> {
  const mails = batch.deliveries.map((delivery) => buildMail(frame.from, frame.rendered, delivery))
  const whole = mails.filter((mail): mail is OutgoingMail => mail !== null)
  if (!isRepeatable({ ...batch, attempts: batch.attempts - 1 }))
    return forPerson('its key is no longer remembered')
  if (hashOf(whole) !== batch.bodyHash) return changedBeforeSending(batch)
  return provider.send(whole, batch.key)
}

/** Another sender, say. Never tried, it is simply frozen anew; tried before, the same request can no longer be made. */
function changedBeforeSending(batch: ClaimedBatch): SendOutcome {
  if (batch.attempts > 1) return forPerson('its content changed after a try')
  return { kind: 'temporary', reason: 'its content changed before the first try', retryAfterSeconds: 0 }
}

function forPerson(reason: string): SendOutcome {
  return { kind: 'unknown', reason, mayRetry: false }
}

async function frameOf(provider: MailProvider, { messageId, priority }: ClaimedBatch): Promise<Frame> {
  return { from: await senderFor(provider), messageId, priority, rendered: await getRendered(messageId) }
}

async function senderFor(provider: MailProvider): Promise<string> {
  const sender = provider.name === 'mailbox' ? await getLocalSender() : await getSender()
  if (sender) return sender
  throw new Error('No mail can be sent: set the sender address in the settings, or MAIL_FROM.')
}

function reportTry(next: NextMove, { id, attempts, deliveries }: ClaimedBatch): void {
  if (next.move === 'settle') return log.info({ batchId: id, count: deliveries.length }, 'mail sent')
  log.warn({ batchId: id, attempt: attempts, reason: `${next.move}: ${next.reason}` }, 'mail not sent')
}

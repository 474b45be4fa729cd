// Sends what waits until nothing is due: freeze → claim → rebuild → wait for a slot → send → settle, with several batches under way, so that
// a slow answer holds up nobody. Any number of workers may run it at once, and any of them may stop at any point; what holds
// then stands at each step.

import { pool } from '@/lib/platform/db'
import { claimBatch, getDueBatchPriority, handBack, type ClaimedBatch } from './claim-batch'
import { freezeBatch } from './freeze-batch'
import { getLocalSender, getSender } from './house'
import { flyAtMost, type InFlight } from './in-flight'
import { getNextLine } from './next-line'
import type { MailProvider } from './providers/provider'
import { rebuildRequest, type Try } from './rebuild-request'
import { getRendered } from './rendered-messages'
import { sendBatch, settleTry } from './send-batch'
import { isTurnNear, takeTurn } from './take-turn'

const lookAgainMs = 250

/** Resolves to how many batches were tried. Those that are under way when `signal` aborts are still settled. */
export async function drainOutbox(provider: MailProvider, signal?: AbortSignal): Promise<number> {
  const flight = flyAtMost(provider.atOnce)
  let tried = 0
  try {
    while (!signal?.aborted) {
      await flight.room()
      // What ends while we look may leave something to do: only who was idle before has seen that nothing is.
      const isIdle = flight.count === 0
      const isReady = await prepareNext(provider)
      if (!isReady && isIdle) break
      if (!isReady) await flight.next(lookAgainMs)
      else if (await beginNext({ provider, flight, signal })) tried++
    }
  } finally {
    await flight.end()
  }
  return tried
}

type Beginning = { provider: MailProvider; flight: InFlight; signal: AbortSignal | undefined }

/** False when nothing was tried: told to stop, no slot is near, or others took all there was. */
async function beginNext({ provider, flight, signal }: Beginning): Promise<boolean> {
  const batch = (await isTurnNear(signal)) && (await claimNext(provider))
  if (!batch) return false
  const attempt = await tryOf(provider, batch)
  const request = await rebuildRequest(attempt)
  if (!Array.isArray(request)) await settleTry(attempt, request)
  else if (await takeTurn(signal)) flight.begin(sendBatch(attempt, request))
  else await handBack(batch)
  return true
}

/** Is there a batch to try? Freezes one where waiting mail is more urgent than what is frozen. */
async function prepareNext(provider: MailProvider): Promise<boolean> {
  const size = provider.batchSize
  const [frozen, line] = [await getDueBatchPriority(), await getNextLine(size)]
  if (line && (frozen === null || line.priority < frozen))
    await freezeBatch({ from: await senderFor(provider), line, size })
  return line !== null || frozen !== null
}

/** Another worker may have taken what was prepared: the slot is ours, so we prepare again. */
async function claimNext(provider: MailProvider): Promise<ClaimedBatch | null> {
  const claimed = await claimBatch(provider.name)
  if (claimed || !(await prepareNext(provider))) return claimed
  return claimBatch(provider.name)
}

async function tryOf(provider: MailProvider, batch: ClaimedBatch): Promise<Try> {
  const [from, ids] = [await senderFor(provider), batch.deliveries.map(({ messageId }) => messageId)]
  const { messageId, priority } = batch
  return { provider, batch, frame: { from, messageId, priority, rendered: await getRendered(pool(), ids) } }
}

async function senderFor(provider: MailProvider): Promise<string> {
  const sender = provider.name === 'mailbox' ? await getLocalSender() : await getSender()
  if (sender) return sender
  throw new Error('No mail can be sent: set the sender address in the settings, or MAIL_FROM.')
}

// Waits for this worker's turn to ask the provider: a little before it, so that what is sent can still be chosen and made.

import { env } from '@/lib/platform/env'
import { takeSendSlot } from './mail-rate'
import { waitFor } from './wait-for'

/** As `performance.now()` counts. */
export type Turn = { at: number }

/** What is most urgent is chosen this long before it is sent. */
const leadMs = 40
/** Requests that are later than this would come too close to the next. */
const lateMs = 20
/** A pause may end, or something urgent come, while we wait for a slot that is far away. */
const lookAgainMs = 1_000

/** Null when `signal` aborts first. */
export async function waitForSlot(signal?: AbortSignal): Promise<Turn | null> {
  while (!signal?.aborted) {
    const { isTaken, waitMs } = await takeSendSlot(env().MAIL_PER_SECOND)
    const turn = { at: performance.now() + waitMs }
    await waitFor(isTaken ? waitMs - leadMs : Math.min(waitMs, lookAgainMs), signal)
    if (isTaken) return signal?.aborted ? null : turn
  }
  return null
}

/** To the moment itself. Who comes too late for it takes another. */
export async function waitForTurn({ at }: Turn): Promise<void> {
  await waitFor(at - performance.now())
  if (performance.now() - at <= lateMs) return
  const next = await waitForSlot()
  if (next) await waitFor(next.at - performance.now())
}

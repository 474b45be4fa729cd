// The worker's loop for what was cancelled: beside the drain, which ends only when nothing is due and may have a million other mails.

import { waitFor } from '@/lib/platform/wait-for'
import { skipCancelled } from './skip-cancelled'

const everyMs = 1_000

/** Ends when `signal` aborts. A fault throws; the worker logs it and begins again. */
export async function runSkipping(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { isAll } = await skipCancelled()
    if (isAll) await waitFor(everyMs, signal)
  }
}

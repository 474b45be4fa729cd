// The worker's mail loop: looks for waiting mail four times a second, so that a confirmation leaves within one. Polling and
// not NOTIFY, because a notification takes a lock that all commits share, and signing must not wait for it.

import { waitFor } from '@/lib/platform/wait-for'
import { drainOutbox } from './drain-outbox'
import { chooseProvider } from './providers/choose-provider'

const idleMs = 250

/** Ends when `signal` aborts, after the batch under way is settled. A fault throws; the worker logs it and begins again. */
export async function runDrain(signal: AbortSignal): Promise<void> {
  const provider = await chooseProvider()
  while (!signal.aborted) {
    await drainOutbox(provider, signal)
    await waitFor(idleMs, signal)
  }
}

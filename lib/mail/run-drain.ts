// The worker's mail loop: looks for waiting mail four times a second, so that a confirmation leaves within one. Polling and
// not NOTIFY, because a notification takes a lock that all commits share, and signing must not wait for it.

import { log } from '@/lib/platform/logger'
import { drainOutbox } from './drain-outbox'
import { chooseProvider } from './providers/choose-provider'
import { waitFor } from './wait-for'

const idleMs = 250
const afterFaultMs = 5_000

/** Ends when `signal` aborts, after the batch under way is settled. */
export async function runDrain(signal: AbortSignal): Promise<void> {
  const provider = await chooseProvider()
  while (!signal.aborted) {
    const wasSound = await drainOutbox(provider, signal).then(
      () => true,
      (fault: unknown) => (log.error({ job: 'drain', fault }, 'the mail drain stopped'), false),
    )
    await waitFor(wasSound ? idleMs : afterFaultMs, signal)
  }
}

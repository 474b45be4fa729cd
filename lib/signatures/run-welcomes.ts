// The worker's loop for welcomes: a number is given within a second or two of confirming, and the mail follows it.

import { waitFor } from '@/lib/platform/wait-for'
import { welcomeSignatories } from './welcome-signatories'

const everyMs = 2_000

export async function runWelcomes(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { isAll } = await welcomeSignatories()
    if (isAll) await waitFor(everyMs, signal)
  }
}

// One worker that does nothing but send: it is killed while it works, and another goes on.

import { drainOutbox } from '@/lib/mail/drain-outbox'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { resendProvider } from '@/lib/mail/providers/resend'
import { waitFor } from '@/lib/platform/wait-for'

const { BENCH_TIMEOUT_MS: timeoutMs, BENCH_BATCH_SIZE: batchSize, BENCH_INSTANT: isInstant } = process.env

/** Takes whatever it is given before it is asked. */
const instant: MailProvider = {
  name: 'resend',
  batchSize: 100,
  atOnce: 20,
  remembersKeys: true,
  send: async (mails) => ({ kind: 'accepted', ids: mails.map(() => null) }),
}

const resend = resendProvider({
  apiKey: 're_test',
  baseUrl: process.env.RESEND_BASE_URL,
  timeoutMs: Number(timeoutMs),
})
const provider = isInstant ? instant : { ...resend, batchSize: Number(batchSize) }

async function drain(): Promise<never> {
  for (;;) {
    await drainOutbox(provider)
    await waitFor(50)
  }
}

drain().catch((fault: Error) => {
  console.error(fault.message)
  process.exit(1)
})

// One worker that does nothing but send: it is killed while it works, and another goes on.

import { drainOutbox } from '@/lib/mail/drain-outbox'
import { resendProvider } from '@/lib/mail/providers/resend'
import { waitFor } from '@/lib/mail/wait-for'

const timeoutMs = Number(process.env.BENCH_TIMEOUT_MS)
const provider = resendProvider({ apiKey: 're_test', baseUrl: process.env.RESEND_BASE_URL, timeoutMs })

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

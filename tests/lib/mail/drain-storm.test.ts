import '@/tests/support/database'
import fc from 'fast-check'
import { ResendStandIn, type Failure } from '@/tests/support/resend-stand-in'
import { house, pretendResend, whileTimeFlies, withMailSettings } from '@/tests/support/mail'
import { pool } from '@/lib/platform/db'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { queueDelivery } from '@/lib/mail/outbox'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { resendProvider } from '@/lib/mail/providers/resend'

const people = Array.from({ length: 40 }, (_, n) => `p${n}@example.org`)

const failures: (Failure | 'well')[] = [
  'well',
  'well',
  'well',
  { status: 429, name: 'rate_limit_exceeded' },
  { status: 500, name: 'internal_server_error' },
  'reset',
  'answer lost by reset',
  'answer lost by 500',
]

withMailSettings()

/** Ten messages of four people; batches of three, so that many meet the storm. */
async function queuePeople(): Promise<void> {
  for (const [n, to] of people.entries()) {
    const data = { house: { ...house, organisation: `Friends ${n % 10}` } }
    await queueDelivery(pool(), {
      template: 'sign-in',
      data,
      to,
      values: { signInUrl: `http://x.example/${n}` },
    })
  }
}

/** A worker that dies before sending or before writing the answer down, as the plan says. */
function dyingNow(provider: MailProvider, deaths: string[]): MailProvider {
  const dying = pretendResend(async (mails, key) => {
    const death = deaths.shift()
    if (death === 'before') throw new Error('killed')
    const outcome = await provider.send(mails, key)
    if (death === 'after') throw new Error('killed')
    return outcome
  })
  return { ...dying, batchSize: 3 }
}

async function isAllSent(): Promise<boolean> {
  return (await pool().query(`SELECT FROM "Delivery" WHERE "state" <> 'sent' LIMIT 1`)).rowCount === 0
}

test('whatever the provider answers and whoever dies when, with three workers at once: each person one mail', async () => {
  const storm = fc.record({
    plan: fc.array(fc.constantFrom(...failures), { maxLength: 30 }),
    deaths: fc.array(fc.constantFrom('none', 'none', 'before', 'after'), { maxLength: 20 }),
  })
  await fc.assert(fc.asyncProperty(storm, weather), { numRuns: 4 })
})

async function weather({ plan, deaths }: { plan: (Failure | 'well')[]; deaths: string[] }): Promise<void> {
  await pool().query('TRUNCATE "Delivery", "Batch", "Message" CASCADE')
  const standIn = new ResendStandIn()
  const resend = resendProvider({ apiKey: 're_test', baseUrl: await standIn.start(), timeoutMs: 300 })
  const provider = dyingNow(resend, [...deaths])
  standIn.plan = [...plan]
  try {
    await queuePeople()
    while (!(await isAllSent())) {
      await whileTimeFlies(
        Promise.allSettled([drainOutbox(provider), drainOutbox(provider), drainOutbox(provider)]),
      )
    }
  } finally {
    await standIn.stop()
  }
  expect(standIn.timesMailed()).toEqual(Object.fromEntries(people.map((email) => [email, 1])))
}

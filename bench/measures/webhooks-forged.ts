import { Client } from 'pg'
import { forgeries } from '@/tests/support/resend/forge-event'
import { signEvent, type Event, type SignedEvent } from '@/tests/support/resend/sign-event'
import type { Measure } from '../result'

const wanted = 1_000
const replays = 100

/** Altered, old and invented events: all refused. One that is signed, posted a hundred times: one row. */
export const webhooksForged: Measure = async (bench) => {
  const { url, databaseUrl } = await bench.site()
  const client = new Client(databaseUrl)
  await client.connect()
  try {
    const mail = `bench-${Date.now()}`
    const event: Event = { type: 'email.complained', emailId: mail, to: 'bench@example.org' }
    const [posted, refused] = [makeForged(event), { count: 0 }]
    for (const one of posted) if ((await post(url, one)) === 401) refused.count++
    const effects = await countEvents(client, mail)
    const again = signEvent(event)
    const answers = await Promise.all(Array.from({ length: replays }, () => post(url, again)))
    const effectsOfReplays = await countEvents(client, mail)
    const isTrue = refused.count === posted.length && effects === 0 && effectsOfReplays === 1
    if (!isTrue || answers.some((status) => status !== 200)) return null
    return { forged: posted.length, refused: refused.count, effects, replays, effectsOfReplays, errors: 0 }
  } finally {
    await client.end()
  }
}

function makeForged(event: Event): SignedEvent[] {
  const makers = Object.values(forgeries)
  return Array.from({ length: wanted }, (_, n) => makers[n % makers.length]!(event, n))
}

async function post(url: string, { body, headers }: SignedEvent): Promise<number> {
  const answer = await fetch(`${url}/api/webhooks/resend`, { method: 'POST', body, headers })
  await answer.arrayBuffer()
  return answer.status
}

async function countEvents(client: Client, providerId: string): Promise<number> {
  const { rows } = await client.query('SELECT count(*)::int AS n FROM "MailEvent" WHERE "providerId" = $1', [
    providerId,
  ])
  return rows[0].n
}

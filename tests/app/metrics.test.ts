import { people, queueFor } from '@/tests/support/mail'
import '@/tests/support/database'
import { GET as getMetrics } from '@/app/metrics/route'
import { GET as getReadyz } from '@/app/readyz/route'
import { noteFailure } from '@/lib/mail/breaker'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'

const token = 'a-token-of-prometheus'

afterEach(() => setToken(undefined))

function setToken(given: string | undefined): void {
  if (given) process.env.METRICS_TOKEN = given
  else delete process.env.METRICS_TOKEN
  resetEnv()
}

const ask = (authorization?: string) =>
  getMetrics(
    new Request('http://localhost:3000/metrics', { headers: authorization ? { authorization } : {} }),
  )

test('without a token set there is no such page', async () => {
  expect((await ask(`Bearer ${token}`)).status).toBe(404)
})

test.each([undefined, 'Bearer', 'Bearer wrong', token])(
  'who brings %p is turned away',
  async (authorization) => {
    setToken(token)
    expect((await ask(authorization)).status).toBe(401)
  },
)

test('figures are text that Prometheus reads, and name nobody', async () => {
  setToken(token)
  await queueFor(people(3))
  await pool().query(`UPDATE "Delivery" SET "notBefore" = now() - interval '45 seconds'`)
  const answer = await ask(`Bearer ${token}`)
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const text = await answer.text()
  expect(text).toMatch(/^# TYPE countersign_mail_queue_length gauge\ncountersign_mail_queue_length 3$/m)
  expect(text).toMatch(/^countersign_mail_queue_age_seconds 4\d$/m)
  expect(text).not.toContain('@')
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z_]+ \d+(\.\d+)?)$/)
})

test('the last failure of the provider is told with its cause to who has the token, and as a moment to everybody', async () => {
  setToken(token)
  expect(await (await ask(`Bearer ${token}`)).text()).not.toContain('last_failure')
  expect(await (await getReadyz()).json()).toMatchObject({ mailFailedAt: null })
  await noteFailure('500 "out of\norder" \\')
  const text = await (await ask(`Bearer ${token}`)).text()
  expect(text).toMatch(
    /^countersign_mail_provider_last_failure_timestamp_seconds\{cause="500 \\"out of\\norder\\" \\\\"\} \d{10}$/m,
  )
  const readiness = await (await getReadyz()).text()
  expect(JSON.parse(readiness).mailFailedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(readiness).not.toContain('order')
})

test('readiness says how old the oldest waiting mail is, and is no worse for it', async () => {
  await queueFor(people(1))
  await pool().query(`UPDATE "Delivery" SET "notBefore" = now() - interval '2 hours 5 seconds'`)
  const { mailQueueSeconds } = (await (await getReadyz()).json()) as { mailQueueSeconds: number }
  expect(mailQueueSeconds).toBeGreaterThanOrEqual(7_200)
})

test('who asks while the worker is silent is told to ask again soon', async () => {
  const answer = await getReadyz()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('10')
})

import { buildCampaign } from '@/tests/support/build'
import { POST } from '@/app/c/[slug]/sign/route'
import { addressHeader, addressProof, proofHeader } from '@/lib/platform/client-address'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'
import { forgetHits } from '@/lib/platform/rate-limit'

beforeEach(() => {
  process.env.LIMIT_SIGN_PER_MINUTE = '1'
  resetEnv()
  forgetHits()
})

afterAll(() => {
  delete process.env.LIMIT_SIGN_PER_MINUTE
  resetEnv()
})

function post(slug: string, email: string, accept: string): Promise<Response> {
  const request = new Request(`http://localhost:3000/c/${slug}/sign`, {
    method: 'POST',
    body: new URLSearchParams({ name: 'Ada Example', email, country: 'NL' }),
    headers: { [addressHeader]: '203.0.113.9', [proofHeader]: addressProof(), accept },
  })
  return POST(request, { params: Promise.resolve({ slug }) })
}

async function countSignatures(): Promise<number> {
  return (await pool().query('SELECT FROM "Signature"')).rowCount!
}

test('a network that signs ten times as often as it may is asked to wait, as a page and as JSON, and nothing is stored', async () => {
  const { slug } = await buildCampaign()
  for (let n = 0; n < 10; n++) expect((await post(slug, `a${n}@example.org`, 'text/html')).status).toBe(303)
  const page = await post(slug, 'late@example.org', 'text/html')
  expect(page.status).toBe(429)
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(page.headers.get('content-type')).toContain('text/html')
  const text = await page.text()
  expect(text).toContain('yours was not stored')
  expect(text).not.toContain('late@example.org')
  const json = await post(slug, 'late@example.org', 'application/json')
  expect(json.status).toBe(429)
  expect(Number(json.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await json.json()).toEqual({
    errors: { request: [expect.stringContaining('yours was not stored')] },
  })
  expect(await countSignatures()).toBe(10)
})

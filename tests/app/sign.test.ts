import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { GET, POST } from '@/app/c/[slug]/sign/route'

const form = { name: 'Ada Example', email: 'ada@example.org', country: 'NL' }

let campaign: BuiltCampaign

beforeEach(async () => {
  forgetSettings()
  campaign = await buildCampaign()
})

type Post = { body?: BodyInit; headers?: Record<string, string>; slug?: string }

function post({
  body = new URLSearchParams(form),
  headers = {},
  slug = campaign.slug,
}: Post = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/c/${slug}/sign`, { method: 'POST', body, headers })
  return POST(request, { params: Promise.resolve({ slug }) })
}

function postJson(fields: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return post({ body: JSON.stringify(fields), headers })
}

async function countSignatures(): Promise<number> {
  return (await pool().query('SELECT FROM "Signature"')).rowCount!
}

async function outcomeOf(response: Response): Promise<unknown> {
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: await response.text() }
}

test('a form is answered by the page that says to check the mail', async () => {
  const response = await post()
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(`/c/${campaign.slug}/check-your-email`)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await countSignatures()).toBe(1)
})

test('a new, a pending and a confirmed address get the same bytes', async () => {
  const fresh = await outcomeOf(await post())
  expect(await outcomeOf(await post())).toEqual(fresh)
  await pool().query(`UPDATE "Signature" SET "state" = 'confirmed', "confirmedAt" = now()`)
  expect(await outcomeOf(await post())).toEqual(fresh)
})

test('a program that asks for JSON gets JSON', async () => {
  const accepted = await postJson({ ...form, showName: 'on' })
  expect([accepted.status, await accepted.json()]).toEqual([202, { status: 'check-your-email' }])
  const refused = await postJson({ ...form, name: '', email: 'x' })
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { errors: { name: ['Enter your name.'], email: [expect.any(String)] } },
  ])
})

test('a multipart form is a form', async () => {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  expect((await post({ body })).status).toBe(303)
})

test('bad input brings the page again with what was typed, what is wrong, and nothing stored', async () => {
  const body = new URLSearchParams({
    ...form,
    name: '"><script>alert(1)</script>',
    email: 'nobody',
    city: 'Utrecht',
  })
  const response = await post({ body })
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(html).toContain('Leave out &lt; and &gt;.')
  expect(html).toContain('value="nobody"')
  expect(html).toContain('value="Utrecht"')
  expect(html).not.toContain('<script>alert')
  expect(await countSignatures()).toBe(0)
})

test('a body over 16 kB is refused, whether its head admits it or not', async () => {
  const large = `comment=${'x'.repeat(17_000)}`
  expect((await post({ body: large })).status).toBe(413)
  const stream = new ReadableStream({
    start(controller) {
      for (let n = 0; n < 20; n++) controller.enqueue(new TextEncoder().encode('x'.repeat(1_000)))
      controller.close()
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: stream, duplex: 'half' }
  const request = new Request('http://localhost:3000/c/x/sign', init)
  expect((await POST(request, { params: Promise.resolve({ slug: campaign.slug }) })).status).toBe(413)
})

test('what cannot be read is refused with a page', async () => {
  for (const body of ['{', '[]', 'null', '"text"', new Uint8Array([0xff, 0xfe])]) {
    const response = await post({ body, headers: { 'content-type': 'application/json' } })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('We could not read that')
  }
})

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, 303],
  [{ origin: 'http://localhost:3000' }, 303],
  [{}, 303],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ origin: 'null' }, 403],
])('a post with %j is answered %d', async (headers, status) => {
  const response = await post({ headers: headers as unknown as Record<string, string> })
  expect(response.status).toBe(status)
  expect(await countSignatures()).toBe(status === 303 ? 1 : 0)
})

test('a closed campaign and one that is not there say so in pages and in JSON', async () => {
  const closed = await buildCampaign({ state: 'closed', closedAt: new Date() })
  const page = await post({ slug: closed.slug })
  expect(page.status).toBe(409)
  expect(await page.text()).toContain('This campaign is closed')
  expect((await post({ slug: 'nowhere' })).status).toBe(404)
  expect((await post({ slug: '../../x"\r\n' })).status).toBe(404)
})

test('a program is told every refusal in one shape, that of fields', async () => {
  const closed = await buildCampaign({ state: 'closed', closedAt: new Date() })
  const json = { 'content-type': 'application/json', accept: 'application/json' }
  const body = JSON.stringify(form)
  const refused = [
    await post({ slug: closed.slug, body, headers: json }),
    await post({ slug: 'nowhere', body, headers: json }),
    await post({ body, headers: { ...json, origin: 'https://evil.example' } }),
    await post({ body: JSON.stringify({ ...form, name: 'a'.repeat(17_000) }), headers: json }),
    await post({ body: '{', headers: json }),
  ]
  const told = await Promise.all(refused.map(async (answer) => [answer.status, await answer.json()]))
  const request = { errors: { request: [expect.any(String)] } }
  expect(told).toEqual([
    [409, request],
    [404, request],
    [403, request],
    [413, request],
    [422, { errors: { form: [expect.any(String)] } }],
  ])
})

test('opening the address of the form leads to the form', async () => {
  const response = await GET(new Request('http://localhost:3000'), {
    params: Promise.resolve({ slug: 'a b' }),
  })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/c/a%20b#sign'])
})

import { buildCampaign, buildSignature } from '@/tests/support/build'
import { POST } from '@/app/c/[slug]/sign/route'
import { GET as getPage } from '@/app/c/[slug]/route'
import { GET as getChallenge } from '@/app/c/[slug]/challenge/route'
import { editor } from '@/tests/support/actors'
import { pool } from '@/lib/platform/db'
import { forgetFloodCache } from '@/lib/signatures/floods'
import { proofSettings } from '@/lib/signatures/proof-settings'

beforeEach(() => {
  proofSettings.forget()
  forgetFloodCache()
})

const fields = { name: 'Ada', email: 'ada@gmial.com', country: 'NL' }

function post(
  slug: string,
  sent: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`http://localhost:3000/c/${slug}/sign`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(sent),
  })
  return POST(request, { params: Promise.resolve({ slug }) })
}

async function signed(): Promise<string[]> {
  return (await pool().query('SELECT "email" FROM "Signature" ORDER BY "email"')).rows.map(
    ({ email }) => email,
  )
}

test('an address that looks like a slip is asked about once, with two ways on, and nothing is stored before', async () => {
  const { slug } = await buildCampaign()
  const asked = await post(slug, fields)
  const page = await asked.text()
  expect([asked.status, asked.headers.get('cache-control')]).toEqual([422, 'no-store'])
  expect(page).toContain('Did you mean <bdi>ada@gmail.com</bdi>')
  expect(page).toContain('value="ada@gmail.com" name="mended"')
  expect(page).toContain('name="asTyped" value="ada@gmial.com"')
  expect(await signed()).toEqual([])
  expect((await post(slug, { ...fields, asTyped: 'ada@gmial.com' })).status).toBe(303)
  expect((await post(slug, { ...fields, asTyped: 'ada@gmial.com', mended: 'ada@gmail.com' })).status).toBe(
    303,
  )
  expect(await signed()).toEqual(['ada@gmail.com', 'ada@gmial.com'])
})

test('another slip after the question is asked about too, and a mended address is read as strictly as any', async () => {
  const { slug } = await buildCampaign()
  expect((await post(slug, { ...fields, email: 'ada@hotmial.com', asTyped: 'ada@gmial.com' })).status).toBe(
    422,
  )
  expect((await post(slug, { ...fields, mended: 'ada@eve@gmail.com' })).status).toBe(422)
  expect(await signed()).toEqual([])
})

test('the question is the same whether somebody signed or not', async () => {
  const { slug, ...campaign } = await buildCampaign()
  const before = await (await post(slug, fields)).text()
  await buildSignature(
    { slug, ...campaign },
    { email: fields.email, state: 'confirmed', confirmedAt: new Date() },
  )
  expect(await (await post(slug, fields)).text()).toBe(before)
})

test('a program is not asked', async () => {
  const { slug } = await buildCampaign()
  expect((await post(slug, fields, { accept: 'application/json' })).status).toBe(202)
  expect(await signed()).toEqual(['ada@gmial.com'])
})

test('what else is wrong is told with the question, and a closed campaign asks nothing', async () => {
  const { slug } = await buildCampaign()
  const page = await (await post(slug, { ...fields, name: '' })).text()
  expect(page).toContain('Enter your name.')
  expect(page).toContain('Did you mean')
  const closed = await buildCampaign({ state: 'closed', closedAt: new Date() })
  expect((await post(closed.slug, fields)).status).toBe(409)
})

test('a page runs nothing but our own, and asks for a proof of work only while one is wanted', async () => {
  const { slug } = await buildCampaign()
  const get = () => getPage(new Request('http://localhost:3000/'), { params: Promise.resolve({ slug }) })
  const quiet = await get()
  expect(quiet.headers.get('content-security-policy')).toMatch(/script-src 'self'; connect-src 'self'$/)
  expect(await quiet.text()).not.toContain('data-challenge')
  await proofSettings.save(editor, () => ({ everywhere: true }))
  const asking = await get()
  expect(asking.headers.get('content-security-policy')).toMatch(/script-src 'self'; connect-src 'self'$/)
  expect(await asking.text()).toContain(`data-challenge="/c/${slug}/challenge"`)
})

test('a challenge is made anew for everybody, and for no address that is none', async () => {
  const get = (slug: string) =>
    getChallenge(new Request('http://localhost:3000/'), { params: Promise.resolve({ slug }) })
  const [one, other] = [await (await get('harbour')).json(), await (await get('harbour')).json()]
  expect(one).toMatchObject({ algorithm: 'SHA-256', salt: expect.stringContaining('campaign=harbour') })
  expect(one.challenge).not.toBe(other.challenge)
  expect((await get('../admin')).status).toBe(404)
  expect((await get('harbour')).headers.get('cache-control')).toBe('no-store')
})

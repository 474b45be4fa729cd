import { POST } from '@/app/admin/sign-in/open/route'
import { pool } from '@/lib/platform/db'
import { siteUrl } from '@/lib/platform/site-url'
import { makeSignInToken } from '@/lib/team/one-time-address'
import { buildUser } from '@/tests/support/build'

const again = '/admin/sign-in/link?again'

function press(body: string | URLSearchParams | null, headers: Record<string, string> = {}) {
  return POST(new Request(`${siteUrl()}/admin/sign-in/open`, { method: 'POST', body, headers }))
}

test('the button of a mailed link signs in', async () => {
  const { email } = await buildUser('editor')
  const answer = await press(new URLSearchParams({ token: await makeSignInToken(pool(), email, 10) }))
  expect(answer.headers.get('location')).toBe('/admin')
  expect(answer.headers.get('set-cookie')).toContain('countersign-session=')
})

test.each([
  ['nothing', null, {}],
  ['an empty form', '', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['broken JSON', '{', { 'content-type': 'application/json' }],
  ['a token that is no text', '{"token":[1]}', { 'content-type': 'application/json' }],
  ['a NUL', 'token=%00', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a broken multipart form', 'a', { 'content-type': 'multipart/form-data; boundary=b' }],
  ['far too much', `token=${'a'.repeat(10_000)}`, {}],
])('%s opens nothing, and is no fault', async (_, body, headers) => {
  const answer = await press(body, headers as Record<string, string>)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, again])
})

test('another site cannot press it', async () => {
  expect((await press('token=a', { origin: 'https://evil.example' })).status).toBe(403)
})

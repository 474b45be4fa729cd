import { NextRequest } from 'next/server'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { pool } from '@/lib/platform/db'
import { siteUrl } from '@/lib/platform/site-url'
import { authOptions } from '@/lib/team/auth-options'
import { makeSignInToken } from '@/lib/team/one-time-address'
import { buildUser } from '@/tests/support/build'
import { withDatabaseAway } from '@/tests/support/other-database'

const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }

function call(door: typeof GET, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const method = door === POST ? 'POST' : 'GET'
  const request = new NextRequest(`${siteUrl()}/api/auth/${path}`, { method, headers })
  return door(request, { params: Promise.resolve({ nextauth: path.split('?')[0]!.split('/') }) })
}

test('the callback signs nobody in from outside, and the link stays unused', async () => {
  const { email } = await buildUser('owner')
  const path = `callback/email?token=${await makeSignInToken(pool(), email, 10)}`
  for (const door of [GET, POST]) expect((await call(door, path)).status).toBe(405)
  expect((await pool().query(`select 1 from "Session"`)).rowCount).toBe(0)
  expect((await pool().query(`select 1 from "VerificationToken"`)).rowCount).toBe(1)
})

test.each(['callback/email', 'signin/email', 'signout'])(
  'a form of another site is refused: %s',
  async (path) => {
    expect((await call(POST, path, foreign)).status).toBe(403)
  },
)

test('next-auth names no address but the site', () => {
  delete process.env.NEXTAUTH_URL
  authOptions()
  expect(process.env.NEXTAUTH_URL).toBe(siteUrl())
})

test('while the database is away nobody is told that they are not signed in', async () => {
  await withDatabaseAway(() => expect(call(GET, 'session')).rejects.toMatchObject({ code: 'ECONNREFUSED' }))
})

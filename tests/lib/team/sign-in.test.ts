import { findActor } from '@/lib/platform/session'
import { pool, withTransaction } from '@/lib/platform/db'
import { openSession } from '@/lib/team/open-session'
import { canAskForLink, requestSignIn } from '@/lib/team/request-sign-in'
import { makeSignInToken } from '@/lib/team/one-time-address'
import { buildUser } from '@/tests/support/build'
import { withDatabaseAway } from '@/tests/support/other-database'

async function mailedTokens(): Promise<string[]> {
  const { rows } = await pool().query<{ url: string }>(
    `select values->>'signInUrl' as url from "Delivery" order by id`,
  )
  return rows.map(({ url }) => url.split('/').at(-1)!)
}

const sessionToken = (cookie: string | null) => decodeURIComponent(cookie?.match(/=([^;]+)/)?.[1] ?? '')

test('a member asks, is mailed a link, presses the button, and is who they are', async () => {
  const { id, email } = await buildUser('editor')
  expect(await requestSignIn(` ${email.toUpperCase()} `)).toEqual({ ok: true })
  const [token] = await mailedTokens()
  const cookie = await openSession(token!)
  expect(cookie).toMatch(/^countersign-session=.*; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/)
  expect(await findActor(sessionToken(cookie))).toEqual({ id, name: email, role: 'editor' })
})

test('a stranger gets the same answer and no mail', async () => {
  expect(await requestSignIn('stranger@example.org')).toEqual({ ok: true })
  expect(await mailedTokens()).toEqual([])
  expect((await pool().query(`select 1 from "VerificationToken"`)).rowCount).toBe(0)
})

test('what is no address is said to be none', async () => {
  expect(await requestSignIn('ada')).toEqual({ ok: false, reason: 'no-address' })
})

test('asking again and again, even at once, fills no mailbox', async () => {
  const { email } = await buildUser('editor')
  await Promise.all(Array.from({ length: 10 }, () => requestSignIn(email)))
  expect(await mailedTokens()).toHaveLength(1)
})

test('who asked first and was overtaken by another request gets no second link', async () => {
  const { email } = await buildUser('editor')
  await withTransaction(async (db) => {
    await db.query('select now()')
    await requestSignIn(email)
    expect(await canAskForLink(db, email)).toBe(false)
  })
})

test('a link works once, also when it is pressed in many tabs at the same moment', async () => {
  const { email } = await buildUser('viewer')
  const token = await makeSignInToken(pool(), email, 10)
  const cookies = await Promise.all(Array.from({ length: 10 }, () => openSession(token)))
  expect(cookies.filter((cookie) => cookie !== null)).toHaveLength(1)
  expect((await pool().query(`select 1 from "Session"`)).rowCount).toBe(1)
})

test('a link that is pressed while the database is away is not called dead, and works afterwards', async () => {
  const { email } = await buildUser('viewer')
  const token = await makeSignInToken(pool(), email, 10)
  await withDatabaseAway(() => expect(openSession(token)).rejects.toThrow())
  expect(await openSession(token)).not.toBeNull()
})

test('a link that is too old, and one that never was, open nothing', async () => {
  const { email } = await buildUser('viewer')
  const token = await makeSignInToken(pool(), email, -1)
  expect(await openSession(token)).toBeNull()
  expect(await openSession('0'.repeat(64))).toBeNull()
  expect(await openSession('')).toBeNull()
  expect((await pool().query(`select 1 from "Session"`)).rowCount).toBe(0)
})

test('a link of somebody who was removed meanwhile makes no new member', async () => {
  const token = await makeSignInToken(pool(), 'gone@example.org', 10)
  expect(await openSession(token)).toBeNull()
  expect((await pool().query(`select 1 from "User"`)).rowCount).toBe(0)
})

test('a session that ran out is nobody', async () => {
  const { id } = await buildUser('owner')
  await pool().query(
    `insert into "Session" (id, "sessionToken", "userId", expires) values ('s', 'old', $1, now() - interval '1 second')`,
    [id],
  )
  expect(await findActor('old')).toBeNull()
})

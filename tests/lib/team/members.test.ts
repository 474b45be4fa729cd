import { changeRole } from '@/lib/team/change-role'
import { inviteMember } from '@/lib/team/invite-member'
import { listMembers } from '@/lib/team/queries'
import { removeMember } from '@/lib/team/remove-member'
import { pool } from '@/lib/platform/db'
import { editor, owner, viewer } from '@/tests/support/actors'
import { buildUser } from '@/tests/support/build'

const roles = async () => (await listMembers()).map(({ email, role }) => `${email} ${role}`)

test('an owner invites, and gets a one-time address that names nobody', async () => {
  const answer = await inviteMember(owner, { email: ' New@Example.org ', role: 'editor' })
  expect(answer).toEqual({
    ok: true,
    email: 'new@example.org',
    address: expect.stringMatching(/^http:\/\/localhost:3000\/admin\/sign-in\/[0-9a-f]{64}$/),
  })
  expect(await listMembers()).toMatchObject([
    { email: 'new@example.org', role: 'editor', hasSignedIn: false },
  ])
})

test('the address cannot be read out of the tables', async () => {
  const answer = await inviteMember(owner, { email: 'new@example.org', role: 'viewer' })
  const token = answer.ok ? answer.address.split('/').at(-1) : ''
  const { rows } = await pool().query(`select token from "VerificationToken"`)
  expect(rows).toHaveLength(1)
  expect(rows[0].token).not.toBe(token)
})

test('an invitation from the desk goes out by mail, in the same transaction', async () => {
  await inviteMember(owner, { email: 'new@example.org', role: 'viewer', mail: true })
  await inviteMember(owner, { email: 'quiet@example.org', role: 'viewer' })
  const { rows } = await pool().query(`select email, values->>'signInUrl' as url from "Delivery"`)
  expect(rows).toEqual([{ email: 'new@example.org', url: expect.stringContaining('/admin/sign-in/') }])
})

test('a mailbox is in the team once, however it is spelled: nobody is their own second person', async () => {
  await inviteMember(owner, { email: 'ed@example.org', role: 'editor' })
  const invited = await inviteMember(owner, { email: 'Ed+two@example.org', role: 'editor' })
  expect(invited).toEqual({ ok: false, reason: 'same-mailbox' })
  expect(await roles()).toEqual(['ed@example.org editor'])
})

test('inviting a member again gives the role named now', async () => {
  await buildUser('owner')
  const { email } = await buildUser('viewer')
  await inviteMember(owner, { email: email.toUpperCase(), role: 'editor' })
  expect(await roles()).toContain(`${email} editor`)
})

test.each([
  ['no address', { email: 'nobody', role: 'editor' }, 'no-address'],
  ['no role', { email: 'a@example.org', role: 'king' }, 'no-role'],
])('an invitation with %s is refused', async (_, invited, reason) => {
  expect(await inviteMember(owner, invited)).toEqual({ ok: false, reason })
  expect(await roles()).toEqual([])
})

test.each([editor, viewer])('an $role changes nothing in the team', async (actor) => {
  const { id } = await buildUser('viewer')
  await buildUser('owner')
  const before = await roles()
  for (const answer of [
    await inviteMember(actor, { email: 'a@example.org', role: 'owner' }),
    await changeRole(actor, id, 'owner'),
    await removeMember(actor, id),
  ]) {
    expect(answer).toEqual({ ok: false, reason: 'not-allowed' })
  }
  expect(await roles()).toEqual(before)
})

test('the last owner stays one, whichever way is tried', async () => {
  const { id, email } = await buildUser('owner')
  const answers = [
    await changeRole(owner, id, 'editor'),
    await removeMember(owner, id),
    await inviteMember(owner, { email, role: 'viewer' }),
  ]
  expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'last-owner' })))
  expect(await roles()).toEqual([`${email} owner`])
})

test('of two owners who leave at once, one stays', async () => {
  const [one, other] = [await buildUser('owner'), await buildUser('owner')]
  const answers = await Promise.all([removeMember(owner, one.id), removeMember(owner, other.id)])
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await roles()).toHaveLength(1)
})

test('removing a member ends their sessions and open links', async () => {
  await buildUser('owner')
  const { id, email } = await buildUser('editor')
  await pool().query(
    `insert into "Session" (id, "sessionToken", "userId", expires) values ('s', 't', $1, now() + interval '1 day')`,
    [id],
  )
  await inviteMember(owner, { email, role: 'editor' })
  expect(await removeMember(owner, id)).toEqual({ ok: true })
  expect((await pool().query(`select 1 from "Session"`)).rowCount).toBe(0)
  expect((await pool().query(`select 1 from "VerificationToken"`)).rowCount).toBe(0)
  expect(await removeMember(owner, id)).toEqual({ ok: false, reason: 'not-found' })
})

import { randomUUID } from 'node:crypto'
import { buildCampaign, buildUser } from '@/tests/support/build'
import { owner } from '@/tests/support/actors'
import { listTraces } from '@/tests/support/traces'
import { settle } from '../updates/subscribers'
import { readAddress } from '@/lib/mail/email-address'
import { emailTag } from '@/lib/mail/email-tag'
import { pool } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { eraseAgain } from '@/lib/signatures/erase-again'
import { erasePerson } from '@/lib/signatures/erase-person'
import { markErased } from '@/lib/signatures/erasure-mark'
import { invalidateSignatures } from '@/lib/signatures/invalidate-signatures'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signatureFilter } from '@/lib/signatures/signature-filter'
import { removeMember } from '@/lib/team/remove-member'

beforeEach(settle)

const listNames = async () =>
  (await pool().query('SELECT "createdBy" FROM "Removal" ORDER BY "createdBy"')).rows.map(
    ({ createdBy }) => createdBy,
  )

test('who left the team and is erased is a former member wherever the desk shows names; others keep theirs', async () => {
  const { slug } = await buildCampaign()
  await buildUser('owner')
  const fields = { name: 'Ada', email: 'ada@example.org', country: 'NL' }
  await signCampaign({ slug, fields, address: null })
  const { id, email } = await buildUser('editor')
  const order = { slug, filter: signatureFilter.parse({}), reason: 'Made by a machine' }
  await invalidateSignatures({ id, name: email, role: 'editor' }, order)
  await invalidateSignatures({ id: randomUUID(), name: `other.${email}`, role: 'editor' }, order)
  expect(await erasePerson(email)).toEqual({ ok: false, reason: 'team-member' })
  expect(await listNames()).toContain(email)
  expect(await removeMember(owner, id)).toEqual({ ok: true })
  expect(await erasePerson(email.toUpperCase())).toMatchObject({ ok: true, erased: { otherCount: 2 } })
  expect(new Set(await listNames())).toEqual(new Set(['a former member', `other.${email}`]))
  const { rows } = await pool().query(
    `SELECT "actor" FROM "History" WHERE "verb" = 'removed signatures' ORDER BY 1`,
  )
  expect(rows.map(({ actor }) => actor)).toEqual(['a former member', `other.${email}`])
})

test('erased after a backup, a former member is forgotten again in what is restored from it', async () => {
  const email = 'gone@example.org'
  await recordHistory(pool(), {
    actor: { id: randomUUID(), name: email, role: 'editor' },
    ...{ verb: 'published', subject: 'campaign', subjectId: '1' },
  })
  const read = readAddress(email)
  if (!read.ok) throw new Error(read.reason)
  await markErased(pool(), [emailTag(read.canonical)], new Date())
  expect(await eraseAgain()).toBe(1)
  expect(await listTraces([email])).toEqual([])
})

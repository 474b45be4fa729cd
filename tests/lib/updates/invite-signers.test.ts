import { randomUUID } from 'node:crypto'
import { cancelInvitation } from '@/lib/updates/cancel-invitation'
import { getInvitation } from '@/lib/updates/get-invitation'
import { inviteSigners } from '@/lib/updates/invite-signers'
import { invitationRefusalWords } from '@/lib/updates/invitation-words'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { skipCancelled } from '@/lib/mail/skip-cancelled'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { editor, owner, viewer } from '../../support/actors'
import { buildCampaign, buildSignature, type BuiltCampaign } from '../../support/build'
import { pretendResend, withMailSettings } from '../../support/mail'
import { buildCrowd, buildSubscriber, settle } from './subscribers'
import type { OutgoingMail } from '@/lib/mail/providers/provider'

withMailSettings()
beforeEach(() => settle())

async function buildPair(given: Record<string, unknown> = {}) {
  const before = await buildCampaign({ headline: 'Open the harbour' })
  const after = await buildCampaign({ headline: 'Keep it open', predecessorId: before.id, ...given })
  return { before, after }
}

const listInvited = async ({ id }: BuiltCampaign) => {
  const { rows } = await pool().query<{ email: string }>(
    `SELECT "email" FROM "Delivery" WHERE "messageId" = $1 ORDER BY "email"`,
    [`successor-${id}`],
  )
  return rows.map(({ email }) => email)
}

test('invited are those who confirmed, asked for all news, and have not put their name to the successor', async () => {
  const { before, after } = await buildPair()
  const wanted = await buildSubscriber(before, 'all', { email: 'wanted@example.org' })
  await buildSubscriber(before, 'result')
  await buildSignature(before, { state: 'confirmed', confirmedAt: new Date() })
  await buildSubscriber(before, 'all', { state: 'withdrawn' })
  const left = await buildSubscriber(before)
  await pool().query('UPDATE "Subscription" SET "endedAt" = now() WHERE "id" = $1', [left.subscriptionId])
  const bounced = await buildSubscriber(before)
  await pool().query(`INSERT INTO "Suppression" ("emailTag", "reason") VALUES ($1, 'bounced')`, [
    bounced.emailTag,
  ])
  for (const state of ['pending', 'confirmed', 'withdrawn', 'invalidated']) {
    const { emailTag, email } = await buildSubscriber(before)
    const confirmedAt = state === 'pending' ? null : new Date()
    await buildSignature(after, { emailTag, email, state, confirmedAt })
  }
  await buildSubscriber(await buildCampaign(), 'all')
  expect((await getInvitation(after.id)).recipientCount).toBe(1)
  expect(await inviteSigners(editor, after.slug)).toEqual({ ok: true, isSent: true, recipientCount: 1 })
  expect(await listInvited(after)).toEqual([wanted.email])
  const { rows } = await pool().query(`SELECT count(*)::int AS n FROM "Signature" WHERE "campaignId" = $1`, [
    after.id,
  ])
  expect(rows).toEqual([{ n: 4 }])
})

test('once: pressed by sixteen at once and again later, everybody has one mail', async () => {
  const { before, after } = await buildPair()
  await buildCrowd(before, 20)
  const answers = await Promise.all(Array.from({ length: 16 }, () => inviteSigners(editor, after.slug)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  await buildSubscriber(before)
  expect(await inviteSigners(owner, after.slug)).toEqual({ ok: false, reason: 'already-invited' })
  expect(await listInvited(after)).toHaveLength(20)
})

test('to many it goes once a second person asks for the same', async () => {
  await settle({ approveOver: 3 })
  const { before, after } = await buildPair()
  await buildCrowd(before, 4)
  for (let press = 0; press < 2; press++)
    expect(await inviteSigners(editor, after.slug)).toEqual({ ok: true, isSent: false, recipientCount: 4 })
  expect(await listInvited(after)).toEqual([])
  expect(await getInvitation(after.id)).toMatchObject({
    askedBy: 'Ed Editor',
    needsApproval: true,
    invitedAt: null,
  })
  expect(await inviteSigners(viewer, after.slug)).toMatchObject({ reason: 'not-allowed' })
  expect(await inviteSigners(owner, after.slug)).toEqual({ ok: true, isSent: true, recipientCount: 4 })
  expect(await getInvitation(after.id)).toMatchObject({ approvedBy: 'Olive Owner', recipientCount: 4 })
})

test('the database refuses an approval by the one who asked, whatever the code does', async () => {
  const { after } = await buildPair()
  const row = `INSERT INTO "SuccessorInvitation" ("campaignId", "askedBy", "askedById", "approvedAt", "approvedById", "recipientCount")`
  await expect(pool().query(`${row} VALUES ($1, 'Ed', 'e', now(), 'e', 900)`, [after.id])).rejects.toThrow(
    'SuccessorInvitation_second_person_check',
  )
})

test.each([
  ['of a draft', { state: 'draft', publishedAt: null }, 'not-open'],
  ['of a closed campaign', { state: 'closed', closedAt: new Date() }, 'not-open'],
  ['of a campaign whose last day is over', { deadlineOn: '2026-01-01' }, 'not-open'],
  ['of a campaign that follows none', { predecessorId: null }, 'no-predecessor'],
  ['with nobody to invite', {}, 'nobody'],
])('an invitation %s is refused', async (_, given, reason) => {
  const { after } = await buildPair(given)
  const answer = await inviteSigners(editor, after.slug)
  expect(answer).toEqual({ ok: false, reason })
  expect(!answer.ok && invitationRefusalWords(answer)).toMatch(/\.$/)
})

test('without a postal address nobody is invited, and an unknown campaign is said so', async () => {
  expect(await inviteSigners(editor, 'none')).toMatchObject({ reason: 'not-found' })
  const { before, after } = await buildPair()
  await buildSubscriber(before)
  await pool().query('DELETE FROM "Setting"')
  forgetSettings()
  expect(await inviteSigners(editor, after.slug)).toMatchObject({ reason: 'no-sender' })
})

test('who leaves, wants less or signs before their mail is made does not get it; the others get a way out', async () => {
  const { before, after } = await buildPair()
  const [stays, leaves, wantsLess, signs] = await Promise.all([1, 2, 3, 4].map(() => buildSubscriber(before)))
  await inviteSigners(editor, after.slug)
  await pool().query('UPDATE "Subscription" SET "endedAt" = now() WHERE "id" = $1', [leaves!.subscriptionId])
  await pool().query(`UPDATE "Subscription" SET "wish" = 'result' WHERE "id" = $1`, [
    wantsLess!.subscriptionId,
  ])
  await buildSignature(after, { emailTag: signs!.emailTag, email: signs!.email })
  const sent: OutgoingMail[] = []
  await drainOutbox(
    pretendResend(async (mails) => {
      sent.push(...mails)
      return { kind: 'accepted', ids: mails.map(() => randomUUID()) }
    }),
  )
  expect(sent.map(({ to }) => to)).toEqual([stays!.email])
  expect(sent[0]!.subject).toBe('A new demand: Keep it open')
  expect(sent[0]!.headers['List-Unsubscribe']).toMatch(/^<http.*\/unsubscribe\/.*>$/)
  expect(sent[0]!.text).toMatch(/because you signed “Open the harbour” and asked for all news/)
  expect(sent[0]!.text).toMatch(/1 Quay, Harbourville/)
})

test('cancelled, the rest never leaves; there is no second invitation', async () => {
  const { before, after } = await buildPair()
  await buildCrowd(before, 3)
  expect(await cancelInvitation(editor, after.slug)).toEqual({ ok: false, reason: 'not-found' })
  await inviteSigners(editor, after.slug)
  expect(await cancelInvitation(viewer, after.slug)).toEqual({ ok: false, reason: 'not-allowed' })
  for (let press = 0; press < 2; press++)
    expect(await cancelInvitation(editor, after.slug)).toEqual({ ok: true })
  expect(await skipCancelled()).toEqual({ count: 3, isAll: true })
  expect(await inviteSigners(owner, after.slug)).toMatchObject({ reason: 'already-invited' })
  expect(await getInvitation(after.id)).toMatchObject({ isCancelled: true, progress: { skippedCount: 3 } })
})

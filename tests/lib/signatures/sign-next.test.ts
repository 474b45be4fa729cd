import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { owner } from '@/tests/support/actors'
import { settle } from '../updates/subscribers'
import { emailTag } from '@/lib/mail/email-tag'
import { pool } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { getCount } from '@/lib/campaigns/queries'
import { eraseByLink } from '@/lib/signatures/erase-person'
import { limits } from '@/lib/signatures/limits'
import { getNextSigner, getNextSlug } from '@/lib/signatures/next-signer'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signNext, type NextPress } from '@/lib/signatures/sign-next'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const mailbox = { email: 'ada@example.org', emailTag: emailTag('ada@example.org') }
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

let next: BuiltCampaign
let id: string
beforeEach(async () => {
  await settle()
  forgetHits()
  limits.forget()
  const first = await buildCampaign()
  next = await buildCampaign()
  const given = { ...mailbox, state: 'confirmed', confirmedAt: hoursAgo(1), city: 'Westport', showName: true }
  id = (await buildSignature(first, given)).id
})

afterAll(limits.forget)

const press = (given: Partial<NextPress> = {}) =>
  signNext({
    ...{
      id,
      slug: next.slug,
      wording: 1,
      showName: false,
      updates: 'nothing',
      address: null,
      mayConfirm: true,
    },
    ...given,
  })

async function listSigned(campaign = next) {
  return (await pool().query('SELECT * FROM "Signature" WHERE "campaignId" = $1', [campaign.id])).rows
}

test('one press signs and confirms at once, with the same name and place, and it is counted like all others', async () => {
  const results = await Promise.all(Array.from({ length: 16 }, () => press({ updates: 'result' })))
  const [signed, ...more] = await listSigned()
  expect(more).toHaveLength(0)
  for (const result of results) expect(result).toEqual({ ok: true, id: signed.id })
  expect(signed).toMatchObject({
    state: 'confirmed',
    name: 'Ada Example',
    city: 'Westport',
    showName: false,
    updates: 'result',
  })
  await tallySignatures()
  expect((await getCount(next.slug))!.count).toBe(1)
  expect((await pool().query('SELECT "wish" FROM "Subscription"')).rows).toEqual([{ wish: 'result' }])
  expect((await pool().query('SELECT FROM "Delivery"')).rows).toHaveLength(0)
})

test('a mailbox that answered more than a day ago is asked by mail', async () => {
  await pool().query(`UPDATE "Signature" SET "confirmedAt" = now() - interval '25 hours'`)
  expect(await press()).toEqual({ ok: true, id: null })
  expect(await listSigned()).toMatchObject([{ state: 'pending', name: 'Ada Example' }])
  expect((await pool().query('SELECT "email" FROM "Delivery"')).rows).toEqual([{ email: 'ada@example.org' }])
})

test('where nothing says that its owner presses, a mailbox is asked by mail, however fresh its answer', async () => {
  expect(await press({ mayConfirm: false })).toEqual({ ok: true, id: null })
  expect(await listSigned()).toMatchObject([{ state: 'pending' }])
})

test('a press is no answer of the mailbox: a day after the last mail was answered, a mail asks again', async () => {
  const pressed = await press()
  if (!pressed.ok) throw new Error(pressed.reason)
  await pool().query(`UPDATE "Signature" SET "confirmedAt" = now() - interval '25 hours' WHERE "id" = $1`, [
    id,
  ])
  const third = await buildCampaign()
  expect(await press({ id: pressed.id!, slug: third.slug })).toEqual({ ok: true, id: null })
  expect(await listSigned(third)).toMatchObject([{ state: 'pending' }])
})

test('who is erased in the same moment leaves nothing: the press waits for it and signs nothing', async () => {
  const turn = await pool().connect()
  await turn.query('BEGIN')
  await turn.query('SELECT pg_advisory_xact_lock($1)', [mailbox.emailTag.readBigInt64BE().toString()])
  const erased = eraseByLink(id)
  await untilWaiting(1)
  const pressed = press()
  await untilWaiting(2)
  await turn.query('COMMIT')
  turn.release()
  expect(await erased).toMatchObject({ ok: true })
  expect(await pressed).toEqual({ ok: false, reason: 'no-such-link' })
  expect(await listSigned()).toHaveLength(0)
})

async function untilWaiting(count: number): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE "wait_event_type" = 'Lock' AND datname = current_database()`
  while ((await pool().query(waiting)).rowCount! < count);
}

test('what a stranger typed before does not come with the press', async () => {
  const typed = { name: 'Ada Fool', comment: 'spam', showName: true, updates: 'all' }
  await buildSignature(next, { ...mailbox, ...typed })
  await press()
  const row = { state: 'confirmed', name: 'Ada Example', comment: null, showName: false, updates: 'nothing' }
  expect(await listSigned()).toMatchObject([row])
})

test('a text that changed, a closed campaign, one that is not there and a removed signature sign nothing', async () => {
  expect(await press({ wording: 2 })).toEqual({ ok: false, reason: 'changed' })
  expect(await press({ wording: Number('x') })).toEqual({ ok: false, reason: 'changed' })
  expect(await press({ slug: 'no-such' })).toEqual({ ok: false, reason: 'no-such-campaign' })
  const closed = await buildCampaign({ state: 'closed', closedAt: hoursAgo(1) })
  expect(await press({ slug: closed.slug })).toEqual({ ok: false, reason: 'closed' })
  const removed = await buildCampaign()
  await buildSignature(removed, { ...mailbox, state: 'invalidated' })
  expect(await press({ slug: removed.slug })).toEqual({ ok: false, reason: 'removed' })
  expect(await listSigned()).toHaveLength(0)
})

test('nobody signs by a signature that is not confirmed, and who was held stays held', async () => {
  await pool().query(`UPDATE "Signature" SET "heldReason" = 'network-limit'`)
  await press()
  expect(await listSigned()).toMatchObject([{ heldReason: 'network-limit' }])
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn', "withdrawnAt" = now()`)
  expect(await press()).toEqual({ ok: false, reason: 'no-such-link' })
  expect(await getNextSigner(id)).toBeNull()
})

test('a press counts for the campaign like a post of the form: over its limit it is held, and confirmed all the same', async () => {
  await limits.save(owner, () => ({ campaignPerMinute: 1 }))
  await signCampaign({
    slug: next.slug,
    fields: { name: 'Bo', email: 'bo@example.org', country: 'NL' },
    address: null,
  })
  await press()
  const [signed] = (await listSigned()).filter(({ name }) => name === 'Ada Example')
  expect(signed).toMatchObject({
    state: 'confirmed',
    heldReason: 'campaign-limit',
    flags: ['campaign-limit'],
  })
})

test('the next campaign is open and not signed yet, of the same issue before a newer one', async () => {
  expect(await getNextSlug(id)).toBe(next.slug)
  await buildCampaign({ deadlineOn: '2020-01-01' })
  await pool().query(`INSERT INTO "IssueArea" ("id", "slug", "name") VALUES ('a', 'open', 'Open the water')`)
  const sameIssue = await buildCampaign({ issueAreaId: 'a', publishedAt: hoursAgo(99) })
  await pool().query(
    `UPDATE "Campaign" SET "issueAreaId" = 'a' WHERE "id" = (SELECT "campaignId" FROM "Signature")`,
  )
  expect(await getNextSlug(id)).toBe(sameIssue.slug)
  await press({ slug: sameIssue.slug })
  expect(await getNextSlug(id)).toBe(next.slug)
  await press()
  expect(await getNextSlug(id)).toBeNull()
})

import '../../support/database'
import { pool } from '@/lib/platform/db'
import { leaveMails } from '@/lib/mail/send-again'
import { skipCancelled } from '@/lib/mail/skip-cancelled'
import { listTroubledMails } from '@/lib/mail/troubled-mails'
import { cancelUpdate } from '@/lib/updates/cancel-update'
import { sendUpdate } from '@/lib/updates/send-update'
import { listDueUpdates } from '@/lib/updates/run-updates'
import { getUpdateForTeam } from '@/lib/updates/team-queries'
import { editor } from '../../support/actors'
import { buildCampaign, buildSignature } from '../../support/build'
import {
  buildCrowd,
  buildSentUpdate,
  buildSubscriber,
  buildUpdate,
  listDelivered,
  settle,
} from './subscribers'

beforeEach(() => settle())

const endSubscription = (id: string) =>
  pool().query('UPDATE "Subscription" SET "endedAt" = now() WHERE "id" = $1', [id])

test('only confirmed people who chose it get an update', async () => {
  const campaign = await buildCampaign()
  const other = await buildCampaign()
  const { email } = await buildSubscriber(campaign)
  await buildSubscriber(campaign, 'result')
  await buildSubscriber(campaign, 'all', { state: 'withdrawn' })
  await buildSubscriber(campaign, 'all', { state: 'pending', confirmedAt: null })
  await endSubscription((await buildSubscriber(campaign)).subscriptionId)
  await buildSignature(campaign, { state: 'confirmed', confirmedAt: new Date() })
  await buildSubscriber(other)
  const id = await buildUpdate(campaign)
  expect(await sendUpdate(id)).toEqual({ ok: true, recipientCount: 1 })
  expect(await listDelivered(id)).toEqual([email])
})

test('a suppressed mailbox gets none', async () => {
  const campaign = await buildCampaign()
  const { emailTag } = await buildSubscriber(campaign)
  const { email } = await buildSubscriber(campaign)
  await pool().query(`INSERT INTO "Suppression" ("emailTag", "reason") VALUES ($1, 'bounced')`, [emailTag])
  const id = await buildUpdate(campaign)
  await sendUpdate(id)
  expect(await listDelivered(id)).toEqual([email])
})

test('who wants only the result gets one answer and one outcome, whatever is sent', async () => {
  const campaign = await buildCampaign()
  const all = await buildSubscriber(campaign)
  const result = await buildSubscriber(campaign, 'result')
  const counts: Record<string, number> = { [all.email]: 0, [result.email]: 0 }
  for (const kind of ['news', 'answer', 'answer', 'outcome', 'outcome', 'news', 'answer']) {
    const id = await buildUpdate(campaign, { kind })
    await pool().query(`ALTER TABLE "Update" DISABLE TRIGGER "Update_sent"`)
    await pool().query(`UPDATE "Update" SET "sentAt" = "sentAt" - interval '30 days' WHERE "state" = 'sent'`)
    await pool().query(`ALTER TABLE "Update" ENABLE TRIGGER "Update_sent"`)
    await sendUpdate(id)
    for (const email of await listDelivered(id)) counts[email]!++
  }
  expect(counts).toEqual({ [all.email]: 7, [result.email]: 2 })
})

test('a result that was cancelled on its way is sent anew to who did not get it, once the rest of it is settled', async () => {
  const campaign = await buildCampaign()
  const { email } = await buildSubscriber(campaign, 'result')
  const wrong = await buildUpdate(campaign, { kind: 'outcome' })
  await sendUpdate(wrong)
  await cancelUpdate(editor, wrong)
  const right = await buildUpdate(campaign, { kind: 'outcome' })
  expect(await sendUpdate(right)).toEqual({ ok: false, reason: 'not-due' })
  await skipCancelled()
  expect(await sendUpdate(right)).toEqual({ ok: true, recipientCount: 1 })
  expect(await listDelivered(right)).toEqual([email])
})

test('who may have got the result, as its answer was lost, gets no second one when a person leaves it so', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign, 'result')
  await sendUpdate(await buildUpdate(campaign, { kind: 'answer' }))
  await pool().query(
    `WITH batch AS (INSERT INTO "Batch" ("id", "key", "bodyHash", "state") VALUES (gen_random_uuid(), 'k', 'h', 'unknown') RETURNING "id")
     UPDATE "Delivery" SET "state" = 'unknown', "batchId" = batch."id" FROM batch`,
  )
  const [troubled] = await listTroubledMails()
  expect(await leaveMails(editor, troubled!)).toEqual({ ok: true, count: 1 })
  const second = await buildUpdate(campaign, { kind: 'answer' })
  expect(await sendUpdate(second)).toEqual({ ok: true, recipientCount: 0 })
})

test('without a postal address nothing goes out, also where it was there when the update was scheduled', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign)
  const id = await buildUpdate(campaign)
  await settle({ postalAddress: '' })
  expect(await sendUpdate(id)).toEqual({ ok: false, reason: 'no-sender' })
  await settle()
  expect(await sendUpdate(id)).toMatchObject({ ok: true })
})

test('a place narrows it to who lives there, however the city is spelled', async () => {
  const campaign = await buildCampaign()
  const inDelft = await buildSubscriber(campaign, 'all', { country: 'NL', city: 'delft' })
  await buildSubscriber(campaign, 'all', { country: 'NL', city: 'Utrecht' })
  await buildSubscriber(campaign, 'all', { country: 'NL' })
  await buildSubscriber(campaign, 'all', { country: 'ZA', city: 'Delft' })
  const alsoInDelft = await buildSubscriber(campaign, 'all', { country: 'NL', city: ' DELFT ' })
  const city = await buildUpdate(campaign, { country: 'NL', city: 'Delft' })
  await sendUpdate(city)
  expect(await listDelivered(city)).toEqual([inDelft.email, alsoInDelft.email].sort())
  const country = await buildUpdate(campaign, { country: 'NL' })
  expect(await sendUpdate(country)).toEqual({ ok: true, recipientCount: 4 })
})

test('sent by four workers at once it is made once, with one number', async () => {
  const campaign = await buildCampaign()
  await buildCrowd(campaign, 300)
  const id = await buildUpdate(campaign)
  const answers = await Promise.all(Array.from({ length: 4 }, () => sendUpdate(id)))
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, recipientCount: 300 }])
  expect(new Set(await listDelivered(id)).size).toBe(300)
  const { rows } = await pool().query('SELECT "n", "state", "recipientCount" FROM "Update"')
  expect(rows).toEqual([{ n: 1, state: 'sent', recipientCount: 300 }])
})

test('of five that are due at once three go out this week; the database decides', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign)
  const ids = await Promise.all(Array.from({ length: 5 }, () => buildUpdate(campaign)))
  const answers = await Promise.all(ids.map((id) => sendUpdate(id)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
  expect(answers.filter(({ ok }) => !ok)).toEqual(
    Array.from({ length: 2 }, () => ({ ok: false, reason: 'too-many-this-week' })),
  )
  const { rows } = await pool().query('SELECT "n" FROM "Update" WHERE "state" = $1 ORDER BY "n"', ['sent'])
  expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect(await listDueUpdates()).toEqual([])
})

test('after seven days there is room again, and other campaigns have their own', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign)
  for (const [index, days] of [6, 5, 7.01].entries()) await buildSentUpdate(campaign, index + 1, days)
  const id = await buildUpdate(campaign)
  expect(await listDueUpdates()).toEqual([id])
  expect(await sendUpdate(id)).toMatchObject({ ok: true })
  const late = await buildUpdate(campaign)
  const elsewhere = await buildCampaign()
  const other = await buildUpdate(elsewhere)
  expect(await listDueUpdates()).toEqual([other])
  expect(await sendUpdate(late)).toEqual({ ok: false, reason: 'too-many-this-week' })
  const { roomAt } = (await getUpdateForTeam(campaign.slug, late))!
  expect(roomAt!.getTime() - Date.now()).toBeCloseTo(86_400_000, -5)
  expect(await getUpdateForTeam(elsewhere.slug, other)).toMatchObject({ roomAt: null })
})

test('one that waits for its time, its approval or its writer is left alone', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign)
  const later = await buildUpdate(campaign, { sendAt: new Date(Date.now() + 60_000) })
  const unapproved = await buildUpdate(campaign, { needsApproval: true })
  const draft = await buildUpdate(campaign, { state: 'draft', sendAt: null })
  expect(await listDueUpdates()).toEqual([])
  for (const id of [later, unapproved, draft])
    expect(await sendUpdate(id)).toEqual({ ok: false, reason: 'not-due' })
})

test('where more people chose to hear meanwhile, it waits for a second person after all', async () => {
  await settle({ approveOver: 2 })
  const campaign = await buildCampaign()
  await buildCrowd(campaign, 3)
  const id = await buildUpdate(campaign, { recipientCount: 2 })
  expect(await sendUpdate(id)).toEqual({ ok: false, reason: 'needs-approval' })
  expect(await listDelivered(id)).toEqual([])
  expect(await listDueUpdates()).toEqual([])
  const approval = `"approvedAt" = now(), "approvedById" = 'owner', "approvedBy" = 'Olive'`
  await pool().query(`UPDATE "Update" SET ${approval}`)
  expect(await sendUpdate(id)).toEqual({ ok: true, recipientCount: 3 })
})

test('what went out stays as it is, whatever the code does', async () => {
  const campaign = await buildCampaign()
  const id = await buildUpdate(campaign)
  await sendUpdate(id)
  for (const change of [`"title" = 'Other'`, `"body" = 'Other'`, `"state" = 'draft'`, `"n" = 9`])
    await expect(pool().query(`UPDATE "Update" SET ${change}`)).rejects.toThrow('stays as it is')
})

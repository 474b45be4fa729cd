import '../../support/database'
import { pool } from '@/lib/platform/db'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { makeToken } from '@/lib/mail/tokens'
import { resetEnv } from '@/lib/platform/env'
import { cancelUpdate } from '@/lib/updates/cancel-update'
import { pauseUpdate } from '@/lib/updates/pause-update'
import { resumeUpdate } from '@/lib/updates/resume-update'
import { sendUpdate } from '@/lib/updates/send-update'
import { getUpdateForTeam } from '@/lib/updates/team-queries'
import { editor, owner } from '../../support/actors'
import { buildCampaign, type BuiltCampaign } from '../../support/build'
import { buildCrowd, buildSubscriber, buildUpdate, settle } from './subscribers'

beforeAll(() => {
  process.env.MAIL_PER_SECOND = '1000'
  resetEnv()
})
afterAll(() => {
  delete process.env.MAIL_PER_SECOND
  resetEnv()
})
beforeEach(() => settle())

type Mail = { to: string; subject: string; text: string; html: string; headers: Record<string, string> }
const listMails = async () => (await pool().query<Mail>('SELECT * FROM "MailboxMail" ORDER BY "to"')).rows
const standing = async ({ slug }: BuiltCampaign, id: string) => (await getUpdateForTeam(slug, id))!

async function sent(campaign: BuiltCampaign, given = {}): Promise<string> {
  const id = await buildUpdate(campaign, given)
  expect(await sendUpdate(id)).toMatchObject({ ok: true })
  return id
}

test('every mail carries its own way out, in head and foot, who sends it, why it came and where a human is', async () => {
  const campaign = await buildCampaign()
  const { email, subscriptionId } = await buildSubscriber(campaign)
  await sent(campaign, { body: 'First.\n\nSee https://council.example/vote\nand come.' })
  await drainOutbox(mailbox)
  const [mail] = await listMails()
  const unsubscribe = `http://localhost:3000/unsubscribe/${makeToken('unsubscribe', subscriptionId)}`
  expect(mail).toMatchObject({ to: email, subject: 'The council has answered' })
  expect(mail!.headers).toMatchObject({
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  const preferences = `http://localhost:3000/preferences/${makeToken('preferences', subscriptionId)}`
  for (const part of [mail!.html, mail!.text]) {
    for (const link of [unsubscribe, preferences, 'https://council.example/vote'])
      expect(part).toContain(link)
    for (const fact of ['Harbour Trust', '1 Quay, Harbourville', 'hello@example.org', 'You get this because'])
      expect(part).toContain(fact)
    expect(part).toContain(`/c/${campaign.slug}/updates/1`)
  }
})

test('who ended it, chose less or was suppressed after the deliveries were made is skipped at freezing', async () => {
  const campaign = await buildCampaign()
  const { email } = await buildSubscriber(campaign)
  const ended = await buildSubscriber(campaign)
  const less = await buildSubscriber(campaign)
  const suppressed = await buildSubscriber(campaign)
  const withdrawn = await buildSubscriber(campaign)
  const id = await sent(campaign)
  await pool().query('UPDATE "Subscription" SET "endedAt" = now() WHERE "id" = $1', [ended.subscriptionId])
  await pool().query(`UPDATE "Subscription" SET "wish" = 'result' WHERE "id" = $1`, [less.subscriptionId])
  await pool().query(`INSERT INTO "Suppression" ("emailTag", "reason") VALUES ($1, 'complained')`, [
    suppressed.emailTag,
  ])
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn' WHERE "id" = $1`, [withdrawn.id])
  await drainOutbox(mailbox)
  expect((await listMails()).map(({ to }) => to)).toEqual([email])
  expect(await standing(campaign, id)).toMatchObject({
    standing: 'sent',
    progress: { totalCount: 5, sentCount: 1, skippedCount: 4, waitingCount: 0 },
  })
})

test('paused, nothing leaves; resumed by many at once, everybody gets it exactly once', async () => {
  const campaign = await buildCampaign()
  await buildCrowd(campaign, 250)
  const id = await sent(campaign)
  expect(await pauseUpdate(editor, id)).toEqual({ ok: true })
  await drainOutbox(mailbox)
  expect(await listMails()).toEqual([])
  expect(await standing(campaign, id)).toMatchObject({ standing: 'paused', progress: { waitingCount: 250 } })
  const answers = await Promise.all([owner, editor, owner, editor].map((actor) => resumeUpdate(actor, id)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  await Promise.all([drainOutbox(mailbox), drainOutbox(mailbox)])
  const to = (await listMails()).map((mail) => mail.to)
  expect([to.length, new Set(to).size]).toEqual([250, 250])
  expect(await resumeUpdate(editor, id)).toEqual({ ok: true })
  await drainOutbox(mailbox)
  expect(await listMails()).toHaveLength(250)
  const { rows } = await pool().query(`SELECT "verb" FROM "History" WHERE "verb" LIKE 'resumed%'`)
  expect(rows).toHaveLength(1)
})

test('cancelled on its way, the rest is never sent, and it cannot be resumed', async () => {
  const campaign = await buildCampaign()
  await buildCrowd(campaign, 120)
  const id = await sent(campaign)
  await pauseUpdate(editor, id)
  expect(await cancelUpdate(editor, id)).toEqual({ ok: true, now: 'cancelled' })
  await resumeUpdate(editor, id)
  await drainOutbox(mailbox)
  expect(await listMails()).toEqual([])
  expect(await standing(campaign, id)).toMatchObject({ standing: 'cancelled', n: 1 })
})

test('whoever throws away the draft that a page still shows does not stop what is on its way by now', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign)
  const id = await sent(campaign)
  expect(await cancelUpdate(editor, id, 'draft')).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(await cancelUpdate(editor, id, 'scheduled')).toEqual({ ok: false, reason: 'changed-meanwhile' })
  await drainOutbox(mailbox)
  expect(await listMails()).toHaveLength(1)
})

test('what everybody has is not cancelled any more', async () => {
  const campaign = await buildCampaign()
  await buildSubscriber(campaign)
  const id = await sent(campaign)
  await drainOutbox(mailbox)
  expect(await cancelUpdate(editor, id)).toEqual({ ok: false, reason: 'not-sending' })
  expect(await standing(campaign, id)).toMatchObject({ standing: 'sent' })
})

test('what is not on its way is not paused', async () => {
  const campaign = await buildCampaign()
  const id = await buildUpdate(campaign)
  expect(await pauseUpdate(editor, id)).toEqual({ ok: false, reason: 'not-sending' })
  expect(await pauseUpdate(editor, crypto.randomUUID())).toEqual({ ok: false, reason: 'not-found' })
})

test('an update is found at its own campaign only, and nothing that is no id is looked for', async () => {
  const [campaign, other] = [await buildCampaign(), await buildCampaign()]
  const id = await buildUpdate(campaign)
  expect(await getUpdateForTeam(other.slug, id)).toBeNull()
  expect(await getUpdateForTeam(campaign.slug, '1 OR 1=1')).toBeNull()
})

import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { countStates } from '@/tests/support/mail'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { emailTag } from '@/lib/mail/email-tag'
import { listMailboxMails } from '@/lib/mail/mailbox-queries'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { pool } from '@/lib/platform/db'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { remindSignatories } from '@/lib/signatures/remind-signatories'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { welcomeSignatories } from '@/lib/signatures/welcome-signatories'

let campaign: BuiltCampaign
const ada = 'ada@example.org'

beforeEach(async () => {
  campaign = await buildCampaign({ slug: 'harbour' })
})

async function sign(email = ada): Promise<string> {
  const fields = { name: 'Ada Example', email, country: 'NL' }
  expect(await signCampaign({ slug: 'harbour', fields, address: null })).toEqual({ ok: true })
  const { rows } = await pool().query('SELECT "id" FROM "Signature" WHERE "emailTag" = $1', [emailTag(email)])
  return rows[0].id
}

async function letHoursPass(hours: number): Promise<void> {
  const ago = `- ${hours} * interval '1 hour'`
  await pool().query(`UPDATE "Signature" SET "createdAt" = "createdAt" ${ago}`)
  await pool().query(
    `UPDATE "Delivery" SET "createdAt" = "createdAt" ${ago}, "settledAt" = "settledAt" ${ago}, "notBefore" = "notBefore" ${ago}`,
  )
}

const subjects = async () => (await listMailboxMails()).map(({ subject }) => subject.split(':')[0]).reverse()

/** A signature, its mail sent, and so many hours. */
async function signAndWait(hours: number): Promise<string> {
  const id = await sign()
  await drainOutbox(mailbox)
  await letHoursPass(hours)
  return id
}

test('who has not answered after a day is reminded once, with the same link, and never a second time', async () => {
  await signAndWait(25)
  expect(await remindSignatories()).toBe(1)
  await drainOutbox(mailbox)
  await letHoursPass(25)
  expect(await remindSignatories()).toBe(0)
  expect(await subjects()).toEqual(['Confirm your signature', 'Still to confirm'])
  const links = (await listMailboxMails()).map(({ text }) => /http\S+\/confirm\/\S+/.exec(text)![0])
  expect(new Set(links).size).toBe(1)
})

test('signing again does not bring a second reminder', async () => {
  await signAndWait(25)
  await remindSignatories()
  await signAndWait(25)
  expect(await remindSignatories()).toBe(0)
})

test('after a day on which very many signed, all of them are reminded in the first round', async () => {
  await signAndWait(25)
  await pool().query(
    `WITH others AS (
       INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "consentText", "createdAt")
       SELECT gen_random_uuid(), "campaignId", "wordingId", sha256(n::text::bytea), n || '@example.org', 'Ada', 'NL', '1', "createdAt"
         FROM "Signature", generate_series(1, 501) n RETURNING *)
     INSERT INTO "Delivery" ("messageId", "signatureId", "emailTag", "email", "state", "settledAt", "notBefore")
     SELECT "messageId", others."id", others."emailTag", others."email", 'sent', "settledAt", "notBefore" FROM others, "Delivery"`,
  )
  expect(await remindSignatories()).toBe(502)
})

test('two workers at once remind once', async () => {
  await signAndWait(25)
  const counts = await Promise.all([remindSignatories(), remindSignatories(), remindSignatories()])
  expect(counts.sort()).toEqual([0, 0, 1])
})

test.each([
  ['the day is not over', 23, ''],
  ['a week has passed', 24 * 8, ''],
  ['the mail came back', 25, `UPDATE "Delivery" SET "bouncedAt" = now()`],
  ['the mail never left', 25, `UPDATE "Delivery" SET "state" = 'failed'`],
  ['the campaign is closed', 25, `UPDATE "Campaign" SET "state" = 'closed', "closedAt" = now()`],
  [
    'the mailbox is suppressed',
    25,
    `INSERT INTO "Suppression" SELECT "emailTag", 'bounced' FROM "Signature"`,
  ],
  ['the signature was withdrawn', 25, `UPDATE "Signature" SET "state" = 'withdrawn'`],
])('nobody is reminded when %s', async (_, hours, change) => {
  await signAndWait(hours)
  if (change) await pool().query(change)
  expect(await remindSignatories()).toBe(0)
})

test('who confirms while the reminder waits does not get it', async () => {
  const id = await signAndWait(25)
  await remindSignatories()
  await confirmSignature(id)
  await drainOutbox(mailbox)
  expect(await subjects()).toEqual(['Confirm your signature'])
})

test('a welcome comes once, and only after the tally has given the number', async () => {
  const id = await signAndWait(0)
  await confirmSignature(id)
  await welcomeSignatories()
  expect(await countStates('Delivery')).toEqual({ sent: 1 })
  await tallySignatures()
  await Promise.all([welcomeSignatories(), welcomeSignatories()])
  await confirmSignature(id)
  await welcomeSignatories()
  await drainOutbox(mailbox)
  expect(await subjects()).toEqual(['Confirm your signature', 'Thank you for signing'])
  const [welcome] = await listMailboxMails()
  expect(welcome!.text).toContain('You are number 1.')
  expect(welcome!.text).toContain('/c/harbour')
  expect(welcome!.html).toContain('https://wa.me/')
})

test('who withdraws before the welcome leaves does not get it', async () => {
  const { id } = await buildSignature(campaign, {
    state: 'confirmed',
    confirmedAt: new Date(),
    isWelcomeDue: true,
  })
  await tallySignatures()
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn' WHERE "id" = $1`, [id])
  await welcomeSignatories()
  expect(await countStates('Delivery')).toEqual({})
})

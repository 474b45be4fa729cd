import { rmSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildCampaign, buildSignature, buildUser, type BuiltCampaign } from '@/tests/support/build'
import { listTraces } from '@/tests/support/traces'
import { settle } from '../updates/subscribers'
import { emailTag } from '@/lib/mail/email-tag'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { eraseAgain } from '@/lib/signatures/erase-again'
import { eraseByLink, erasePerson } from '@/lib/signatures/erase-person'
import { listRecounts } from '@/lib/signatures/recount-signatures'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { welcomeSignatories } from '@/lib/signatures/welcome-signatories'

const email = 'grace.traced@example.org'
const tag = emailTag(email)
const traces = ['grace.traced', 'Grace Traced', 'a word of Grace', tag.toString('hex'), 'Tracedville']

async function sign(campaign: BuiltCampaign, given: Record<string, string> = {}): Promise<string> {
  const fields = {
    name: 'Grace Traced',
    email,
    country: 'NL',
    city: 'Tracedville',
    comment: 'a word of Grace',
  }
  await signCampaign({ slug: campaign.slug, fields: { ...fields, updates: 'all', ...given }, address: null })
  const { rows } = await pool().query(
    `SELECT "id" FROM "Signature" WHERE "campaignId" = $1 AND "email" = $2`,
    [campaign.id, given.email ?? email],
  )
  return rows[0].id
}

async function confirm(id: string): Promise<void> {
  expect(await confirmSignature(id)).toEqual({ ok: true })
}

async function getRow(id: string) {
  return (await pool().query('SELECT * FROM "Signature" WHERE "id" = $1', [id])).rows[0]
}

const forgetLog = () => rmSync(path.join(env().DATA_DIR, 'erasures.jsonl'), { force: true })

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  campaign = await buildCampaign()
})
afterEach(forgetLog)

test('a person is gone from every table, under every spelling, and the totals stand', async () => {
  const other = await buildCampaign()
  const id = await sign(campaign)
  await confirm(id)
  await sign(other, { email: 'Grace.Traced+harbour@Example.org' })
  await sign(campaign, { name: 'Somebody Else', email: 'somebody@example.org', city: '', comment: '' }).then(
    confirm,
  )
  await tallySignatures()
  await welcomeSignatories()
  await drainOutbox(mailbox)
  await pool().query(`INSERT INTO "Suppression" ("emailTag", "reason") VALUES ($1, 'bounced')`, [tag])
  await pool().query(
    `INSERT INTO "LeadSignatory" ("id", "campaignId", "position", "name", "title", "email")
     VALUES (gen_random_uuid(), $1, 1, 'Grace Traced', 'Chair', 'GRACE.TRACED@example.org')`,
    [campaign.id],
  )
  await pool().query(
    `INSERT INTO "MailEvent" ("id", "kind", "providerId", "deliveryId", "emailTag", "detail", "at")
     SELECT 'e' || "id", 'bounced', 'p' || "id", "id", "emailTag", 'no such user grace.traced', now()
       FROM "Delivery" WHERE "emailTag" = $1`,
    [tag],
  )
  const deliveries = (await pool().query('SELECT "state" FROM "Delivery"')).rows.length
  expect((await listTraces(traces)).length).toBeGreaterThan(5)

  const result = await erasePerson('grace.traced@EXAMPLE.org')
  expect(result).toMatchObject({ ok: true, erased: { signatureCount: 2, deliveryCount: 3 } })
  await tallySignatures()
  expect(await listTraces(traces)).toEqual([])
  expect((await pool().query('SELECT "state" FROM "Delivery"')).rows).toHaveLength(deliveries)
  const [recount] = await listRecounts(campaign.slug)
  expect(recount).toMatchObject({ count: 2, rowCount: 2, waitingCount: 0 })
  const places = await pool().query('SELECT "city", "count" FROM "PlaceCount" WHERE "campaignId" = $1', [
    campaign.id,
  ])
  expect(places.rows).toEqual([{ city: '', count: 2 }])
  expect(await getRow(id)).toMatchObject({
    state: 'confirmed',
    counted: 1,
    number: 1,
    country: 'NL',
    name: '',
    city: null,
  })
})

test('what waits to be sent is not sent, and a link in a mail that was sent is dead', async () => {
  const id = await sign(campaign)
  await erasePerson(email)
  await drainOutbox(mailbox)
  expect((await pool().query('SELECT FROM "MailboxMail"')).rows).toHaveLength(0)
  expect(await confirmSignature(id)).toEqual({ ok: false, reason: 'dead' })
  expect((await getRow(id)).state).toBe('expired')
})

test('a batch that was tried can not be repeated without the person; one that nobody is left in is over', async () => {
  await sign(campaign)
  await pool().query(
    `INSERT INTO "Batch" ("id", "key", "bodyHash", "size", "attempts") VALUES (gen_random_uuid(), 'k', 'h', 1, 1)`,
  )
  await pool().query(
    `UPDATE "Delivery" SET "state" = 'frozen', "batchId" = (SELECT "id" FROM "Batch"), "position" = 0`,
  )
  await erasePerson(email)
  expect((await pool().query('SELECT "state" FROM "Batch"')).rows).toEqual([{ state: 'dissolved' }])
  expect((await pool().query('SELECT "state", "email" FROM "Delivery"')).rows).toEqual([
    { state: 'skipped', email: '' },
  ])
})

test('who was erased may sign again, as somebody new, and erasing again is no fault', async () => {
  const first = await sign(campaign)
  await erasePerson(email)
  expect(await erasePerson(email)).toMatchObject({ ok: true, erased: { signatureCount: 0 } })
  const second = await sign(campaign)
  expect(second).not.toBe(first)
  await confirm(second)
})

test('by either link all goes, also what was signed under an older rule for addresses', async () => {
  for (const isByOlder of [true, false]) {
    const older = await buildSignature(await buildCampaign(), {
      email,
      emailTag: Buffer.from('an older rule'),
    })
    const newer = await sign(campaign)
    expect(await eraseByLink(isByOlder ? older.id : newer)).toMatchObject({ erased: { signatureCount: 2 } })
    expect([(await getRow(older.id)).email, (await getRow(newer)).email]).toEqual(['', ''])
  }
})

test('a member of the team and what is no address are refused, and nothing is erased', async () => {
  const member = await buildUser('editor')
  const id = await sign(campaign, { email: member.email })
  expect(await erasePerson(member.email)).toEqual({ ok: false, reason: 'team-member' })
  expect(await eraseByLink(id)).toEqual({ ok: false, reason: 'team-member' })
  expect(await erasePerson('no address')).toEqual({ ok: false, reason: 'no-address' })
  expect((await getRow(id)).email).toBe(member.email)
  expect((await pool().query('SELECT FROM "Erasure"')).rows).toHaveLength(0)
})

test('a restored backup is erased again from the table or the data directory, without what came afterwards', async () => {
  await sign(campaign)
  const backup = (await pool().query('SELECT * FROM "Signature"')).rows[0]
  await erasePerson(email)
  expect(readFileSync(path.join(env().DATA_DIR, 'erasures.jsonl'), 'utf8')).not.toContain('grace')
  for (const isTableLost of [false, true]) {
    if (isTableLost) await pool().query('DELETE FROM "Erasure"')
    await pool().query('DELETE FROM "Signature"')
    await pool().query('INSERT INTO "Signature" SELECT * FROM jsonb_populate_record(NULL::"Signature", $1)', [
      JSON.stringify({ ...backup, emailTag: `\\x${backup.emailTag.toString('hex')}` }),
    ])
    const later = await sign(await buildCampaign())
    expect(await eraseAgain()).toBe(1)
    expect((await getRow(backup.id)).email).toBe('')
    expect((await getRow(later)).email).toBe(email)
    await pool().query('DELETE FROM "Delivery"')
  }
})

test('erasing, confirming and signing at once leave nobody half erased', async () => {
  for (let round = 0; round < 10; round++) {
    const id = await sign(campaign)
    await Promise.all([erasePerson(email), confirmSignature(id), sign(campaign), erasePerson(email)])
    await erasePerson(email)
    await tallySignatures()
    expect(await listTraces(traces)).toEqual([])
  }
})

test('the link of a signature that was confirmed and erased confirms nothing any more', async () => {
  const id = await sign(campaign)
  await confirm(id)
  await erasePerson(email)
  expect(await confirmSignature(id)).toEqual({ ok: false, reason: 'dead' })
})

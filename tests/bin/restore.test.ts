import '../support/database'
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addBackupCommand } from '@/bin/commands/backup'
import { addRestoreCommand } from '@/bin/commands/restore'
import { listTroubledMails } from '@/lib/mail/troubled-mails'
import { makeToken, readToken } from '@/lib/mail/tokens'
import { markUnfinished, checkRestored } from '@/lib/platform/backup/unfinished'
import { pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { isMigrated, migrateDatabase } from '@/lib/platform/migrate'
import { checkSecretFingerprint } from '@/lib/platform/secrets'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { erasePerson } from '@/lib/signatures/erase-person'
import { remindSignatories } from '@/lib/signatures/remind-signatories'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { welcomeSignatories } from '@/lib/signatures/welcome-signatories'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { newFile } from '../support/backup'
import { buildCampaign, buildSignature, buildUser, type BuiltCampaign } from '../support/build'
import { inOtherDatabase } from '../support/other-database'
import { runCommand } from '../support/run-command'

const restore = (...typed: string[]) => runCommand(addRestoreCommand, 'restore', ...typed)
const erasureLog = () => path.join(env().DATA_DIR, 'erasures.jsonl')

let campaign: BuiltCampaign
let file: string

beforeEach(async () => {
  rmSync(erasureLog(), { force: true })
  await checkSecretFingerprint(pool())
  campaign = await buildCampaign()
  file = newFile()
})

async function backUp(): Promise<void> {
  expect(await runCommand(addBackupCommand, 'backup', file)).toContain('The secret key is not in it')
}

async function sign(email: string): Promise<string> {
  const fields = { name: 'Grace Example', email, country: 'NL', updates: 'all' }
  await signCampaign({ slug: campaign.slug, fields, address: null })
  return (await pool().query('SELECT "id" FROM "Signature" WHERE "email" = $1', [email])).rows[0].id
}

async function count(where: string): Promise<number> {
  return (await pool().query(`SELECT count(*)::int AS count FROM ${where}`)).rows[0].count
}

test('mails that had not left wait for a person, and their links still work', async () => {
  const id = await sign('waits@example.org')
  const link = makeToken('confirm', id)
  await backUp()
  await inOtherDatabase(async () => {
    expect(await restore(file)).toContain('1 mails had not left')
    expect(await count(`"Delivery" WHERE "state" IN ('queued', 'frozen')`)).toBe(0)
    expect(await listTroubledMails()).toMatchObject([{ template: 'confirm', state: 'unknown', count: 1 }])
    expect(await confirmSignature(readToken('confirm', link)!)).toMatchObject({ ok: true })
    await tallySignatures()
    expect(await count(`"Signature" WHERE "number" = 1`)).toBe(1)
  })
})

test('nobody is welcomed or reminded again, and no update goes out by itself', async () => {
  await buildSignature(campaign, {
    state: 'confirmed',
    confirmedAt: new Date(),
    isWelcomeDue: true,
    number: 1,
  })
  await buildSignature(campaign, { createdAt: new Date(Date.now() - 30 * 3600_000) })
  await pool().query(
    `INSERT INTO "Update" ("id", "campaignId", "state", "title", "body", "writtenBy", "sendAt")
     VALUES (gen_random_uuid(), $1, 'scheduled', 'News', 'It goes on.', 'Ada', now())`,
    [campaign.id],
  )
  await backUp()
  await inOtherDatabase(async () => {
    const told = await restore(file)
    expect(told).toContain('1 scheduled updates are drafts again')
    expect(told).toContain('2 welcomes and reminders are not sent')
    await welcomeSignatories()
    expect(await remindSignatories()).toBe(0)
    expect(await count('"Delivery"')).toBe(0)
    expect(await count(`"Update" WHERE "state" = 'draft' AND "sendAt" IS NULL`)).toBe(1)
  })
})

test('who was erased since is erased again, by the log of the data directory or one kept elsewhere', async () => {
  await confirmSignature(await sign('gone@example.org'))
  await confirmSignature(await sign('stays@example.org'))
  await tallySignatures()
  await backUp()
  await erasePerson('gone@example.org')
  const kept = `${file}.erasures`
  copyFileSync(erasureLog(), kept)
  for (const typed of [[file], [file, '--erasures', kept]]) {
    if (typed.length > 1) rmSync(erasureLog())
    await inOtherDatabase(async () => {
      expect(await restore(...typed)).toContain('People erased again: 1.')
      expect(await count(`"Signature" WHERE "email" = 'gone@example.org'`)).toBe(0)
      expect(await count(`"Signature" WHERE "email" = 'stays@example.org'`)).toBe(1)
      expect(await count('"Erasure"')).toBe(1)
      await tallySignatures()
      expect((await pool().query('SELECT "count" FROM "Campaign"')).rows).toEqual([{ count: 2 }])
    })
  }
})

test('without a log of erasures it says so; a log that holds none is refused', async () => {
  await backUp()
  writeFileSync(`${file}.empty`, 'something else\n')
  await inOtherDatabase(async () => {
    await expect(restore(file, '--erasures', `${file}.empty`)).rejects.toThrow('holds no erasures')
    await expect(restore(file, '--erasures', '/no/such')).rejects.toThrow('no such file')
    expect(await restore(file)).toContain('restore again with --erasures')
  })
})

test('sessions and sign-in addresses of that day are over', async () => {
  const { id } = await buildUser()
  await pool().query(`INSERT INTO "Session" VALUES ('s', 'token', $1, now() + interval '1 day')`, [id])
  await backUp()
  await inOtherDatabase(async () => {
    await restore(file)
    expect(await count('"Session"')).toBe(0)
    expect(await count('"User"')).toBe(1)
  })
})

test('a database that holds anything is left as it is', async () => {
  await backUp()
  await expect(restore(file)).rejects.toThrow('not empty')
  expect(await count('"History" WHERE "verb" = \'restored a backup\'')).toBe(0)
  await inOtherDatabase(async () => {
    await restore(file)
    await expect(restore(file)).rejects.toThrow('not empty')
  })
})

test('a backup of an older schema is brought up to date; into a newer one it does not go', async () => {
  const older = '00000000000010_mail_refusals'
  await inOtherDatabase(async (url) => {
    await migrateDatabase(url, older)
    await checkSecretFingerprint(pool())
    await backUp()
    expect(await isMigrated(pool())).toBe(false)
  })
  await inOtherDatabase(async (url) => {
    await restore(file)
    expect(await isMigrated(pool())).toBe(true)
    await checkRestored(pool())
    await checkSecretFingerprint(pool())
    await migrateDatabase(url)
  })
  await inOtherDatabase(async (url) => {
    await migrateDatabase(url)
    await expect(restore(file)).rejects.toThrow('newer version')
  })
})

test('a site does not start on a database whose restore did not end', async () => {
  await checkRestored(pool())
  await markUnfinished(pool())
  await expect(checkRestored(pool())).rejects.toThrow('did not end')
})

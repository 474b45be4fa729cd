import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { addRestoreCommand } from '@/bin/commands/restore'
import { walkBackup } from '@/lib/platform/backup/walk-backup'
import { pool } from '@/lib/platform/db'
import { makeBackup, newFile } from '../../../support/backup'
import { buildCampaign, buildSignature } from '../../../support/build'
import { inOtherDatabase } from '../../../support/other-database'
import { runCommand } from '../../../support/run-command'

async function makeGood(): Promise<Buffer> {
  const campaign = await buildCampaign()
  for (let n = 0; n < 30; n++) await buildSignature(campaign)
  return readFileSync(await makeBackup())
}

function write(bytes: Buffer): string {
  const file = newFile()
  writeFileSync(file, bytes)
  return file
}

const reasonOf = async (bytes: Buffer) => {
  const walked = await walkBackup(write(bytes))
  return walked.ok ? 'good' : walked.reason
}

/** What was packed, changed, and packed again: gzip's own sum is right then. */
const repacked = (good: Buffer, change: (text: string) => string) =>
  gzipSync(Buffer.from(change(gunzipSync(good).toString('latin1')), 'latin1'))

test('cut off anywhere, it is refused', async () => {
  const good = await makeGood()
  for (let end = 0; end < good.length; end += Math.ceil(good.length / 150))
    expect(['no-backup', 'damaged']).toContain(await reasonOf(good.subarray(0, end)))
  for (let left = 1; left <= 12; left++)
    expect(await reasonOf(good.subarray(0, good.length - left))).toBe('damaged')
})

test('with one bit turned anywhere, it is refused, or nothing in it is another', async () => {
  const good = await makeGood()
  let refusedCount = 0
  for (let at = 0; at < good.length; at += Math.ceil(good.length / 200)) {
    const bad = Buffer.from(good)
    bad[at]! ^= 1 << (at % 8)
    const reason = await reasonOf(bad)
    if (reason === 'good') expect(gunzipSync(bad).equals(gunzipSync(good))).toBe(true)
    else refusedCount++
  }
  expect(refusedCount).toBeGreaterThan(180)
})

test.each([
  ['a row is missing', (text: string) => text.replace(/(\{"rows":"Signature"\}\n)[^\n]+\n/, '$1')],
  ['a row says something else', (text: string) => text.replaceAll('Ada Example', 'Eve Example')],
  ['a table is missing', (text: string) => text.replace(/\{"rows":"Signature"\}\n[^]*?\n\\\.\n/, '')],
  ['its sums are missing', (text: string) => text.replace(/\{"sums".*\n$/, '')],
  ['something follows', (text: string) => `${text}more\n`],
  ['it ends within its rows', (text: string) => text.slice(0, text.indexOf('{"rows":"Signature"}') + 60)],
])('well packed, but %s: damaged', async (_, change) => {
  expect(await reasonOf(repacked(await makeGood(), change))).toBe('damaged')
})

test.each([
  ['is not a backup', (good: Buffer) => repacked(good, () => 'something else\n')],
  ['is not a backup', () => Buffer.from('PGDMP, of another program')],
  ['is not a backup', () => Buffer.alloc(0)],
  ['is damaged', (good: Buffer) => good.subarray(0, good.length - 100)],
  [
    'by a newer version',
    (good: Buffer) => repacked(good, (text) => text.replace('"format":1', '"format":2')),
  ],
  [
    'by a newer or another version',
    (good: Buffer) => repacked(good, (text) => text.replace('00000000000001_init', '99999999999999_late')),
  ],
  [
    'under another secret key',
    (good: Buffer) =>
      repacked(good, (text) =>
        text.replace(/"secretFingerprint":(null|"\w+")/, `"secretFingerprint":"${'0'.repeat(32)}"`),
      ),
  ],
])('a file that %s changes nothing, and is refused in one line', async (words, spoil) => {
  const file = write(spoil(await makeGood()))
  await inOtherDatabase(async () => {
    const fault = await runCommand(addRestoreCommand, 'restore', file).catch(
      (caught: Error) => caught.message,
    )
    expect(fault).toContain(words)
    expect(fault).not.toContain('\n')
    const { rows } = await pool().query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)
    expect(rows).toEqual([])
  })
})

test('a file that is not there, or changes after it was looked at, changes nothing', async () => {
  await expect(runCommand(addRestoreCommand, 'restore', '/no/such.backup')).rejects.toMatchObject({
    code: 'ENOENT',
  })
  const file = write(await makeGood())
  appendFileSync(file, gzipSync('more\n'))
  expect(await walkBackup(file)).toEqual({ ok: false, reason: 'damaged' })
})

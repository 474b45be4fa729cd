import { readFileSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { addCountCommand } from '@/bin/commands/count'
import { isEmpty } from '@/lib/platform/backup/check-target'
import { inOrder } from '@/lib/platform/backup/list-tables'
import { loadBackup } from '@/lib/platform/backup/load-backup'
import { writeBackup } from '@/lib/platform/backup/write-backup'
import { pool } from '@/lib/platform/db'
import { system } from '@/lib/core/roles'
import { recordHistory } from '@/lib/platform/history'
import { migrateDatabase } from '@/lib/platform/migrate'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { loadRows, makeBackup, newFile, sumsIn, sumTables } from '../../../support/backup'
import { buildCampaign, buildDocument, buildSignature } from '../../../support/build'
import { inOtherDatabase } from '../../../support/other-database'
import { runCommand } from '../../../support/run-command'

const awkward = [
  '\\.',
  '\n\\.\n',
  '\\N',
  '\t\\\\\r\n',
  '',
  'Ünïcödé 👩‍👩‍👧',
  'null',
  '"quoted", \'twice\'',
  '\\.'.repeat(250),
]

test('what is restored is row for row what was there, whatever stands in it', async () => {
  const campaign = await buildCampaign()
  for (const comment of [...awkward, null]) await buildSignature(campaign, { comment })
  await buildDocument({ bytes: Buffer.from([0, 10, 92, 46, 10, 255]) })
  await buildDocument({ bytes: Buffer.alloc(3_000_000, 10) })
  await recordHistory(pool(), {
    actor: system,
    verb: 'published',
    subject: 'campaign',
    subjectId: campaign.id,
  })
  const file = await makeBackup()
  const before = await sumTables()
  await inOtherDatabase(async (url) => {
    expect(await loadRows(file, url)).toMatchObject({ ok: true })
    expect(await sumTables()).toEqual(before)
  })
})

test('the rules of the database hold after it, and new rows get new numbers', async () => {
  const entry = { actor: system, verb: 'published', subject: 'campaign', subjectId: '1' }
  for (let n = 0; n < 3; n++) await recordHistory(pool(), entry)
  const { rows: before } = await pool().query<{ last: string }>('SELECT max("id") AS last FROM "History"')
  const file = await makeBackup()
  await inOtherDatabase(async (url) => {
    await loadRows(file, url)
    await recordHistory(pool(), entry)
    const { rows } = await pool().query<{ last: string }>('SELECT max("id") AS last FROM "History"')
    expect(Number(rows[0]!.last)).toBe(Number(before[0]!.last) + 1)
    await expect(pool().query('DELETE FROM "History"')).rejects.toThrow('append-only')
  })
})

test('taken while people sign and confirm, each holds one moment, and every count in it is right', async () => {
  const campaigns = await Promise.all([1, 2, 3].map(() => buildCampaign()))
  const slugs = campaigns.map(({ slug }) => slug)
  const stop = new AbortController()
  const people = slugs.flatMap((slug) => [1, 2].map((who) => signOn({ slug, who, signal: stop.signal })))
  const taken: Taken[] = []
  for (let round = 1; round <= 3; round++) taken.push(await takeAt(round * 20))
  stop.abort()
  await Promise.all(people)
  for (const one of taken) await inOtherDatabase((url) => expectRightCounts(url, slugs, one))
})

type Taken = { file: string; before: number; after: number }

async function takeAt(count: number): Promise<Taken> {
  while ((await countConfirmed()) < count) await tallySignatures()
  const before = await countConfirmed()
  const [file] = await Promise.all([makeBackup(), tallySignatures()])
  return { file, before, after: await countConfirmed() }
}

async function expectRightCounts(
  url: string,
  slugs: string[],
  { file, before, after }: Taken,
): Promise<void> {
  expect(await loadRows(file, url)).toMatchObject({ ok: true })
  for (const slug of slugs) await runCommand(addCountCommand, 'count', slug, '--check')
  expect(await countConfirmed()).toBeGreaterThanOrEqual(before)
  expect(await countConfirmed()).toBeLessThanOrEqual(after)
  // Whoever signed has their mail, whoever confirmed stands there as confirmed: nothing was taken in halves.
  const { rowCount } = await pool().query(
    `SELECT FROM "Signature" s WHERE NOT EXISTS (SELECT FROM "Delivery" d WHERE d."signatureId" = s."id")`,
  )
  expect(rowCount).toBe(0)
  const again = await makeBackup()
  expect(await sumsIn(again)).toEqual(await sumsIn(file))
  await tallySignatures()
  const { rows } = await pool().query<{ count: number }>('SELECT sum("count")::int AS count FROM "Campaign"')
  expect(rows[0]!.count).toBe(await countConfirmed())
}

async function signOn({
  slug,
  who,
  signal,
}: {
  slug: string
  who: number
  signal: AbortSignal
}): Promise<void> {
  for (let n = 0; !signal.aborted; n++) {
    const email = `load-${slug}-${who}-${n}@example.org`
    await signCampaign({
      slug,
      fields: { name: 'Ada Example', email, country: 'NL', city: 'Delft' },
      address: null,
    })
    const { rows } = await pool().query<{ id: string }>('SELECT "id" FROM "Signature" WHERE "email" = $1', [
      email,
    ])
    await confirmSignature(rows[0]!.id)
  }
}

async function countConfirmed(): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Signature" WHERE "state" = 'confirmed'`,
  )
  return rows[0]!.count
}

test('the file is new, for its owner alone, and holds no secret key', async () => {
  const file = await makeBackup()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(gunzipSync(readFileSync(file)).includes(process.env.SECRET_KEY!)).toBe(false)
  expect(await writeBackup({ file })).toEqual({ ok: false, reason: 'file-exists' })
})

test('a file that somebody else is writing is left to them', async () => {
  const file = newFile()
  writeFileSync(`${file}.part`, 'theirs')
  expect(await writeBackup({ file })).toEqual({ ok: false, reason: 'part-exists' })
  expect(readFileSync(`${file}.part`, 'utf8')).toBe('theirs')
})

test('a folder that is not there is told', async () => {
  expect(await writeBackup({ file: `${newFile()}/none.backup` })).toEqual({ ok: false, reason: 'no-folder' })
})

test('of a backup that cannot be written nothing stays, and the database goes on', async () => {
  const file = newFile()
  await inOtherDatabase(async () => {
    expect(await writeBackup({ file })).toEqual({ ok: false, reason: 'never-migrated' })
  })
  await buildSignature(await buildCampaign())
  const stopped = writeBackup({ file, onRows: fail })
  await expect(stopped).rejects.toThrow('no room')
  expect([file, `${file}.part`].filter(existsSync)).toEqual([])
})

function fail(): never {
  throw new Error('no room')
}

test('a restore that stops before its end leaves the database empty', async () => {
  await buildSignature(await buildCampaign())
  const file = await makeBackup()
  await inOtherDatabase(async (url) => {
    await migrateDatabase(url)
    await expect(loadBackup({ file, url, settle: async () => fail() })).rejects.toThrow('no room')
    expect(await isEmpty(pool())).toBe(true)
    expect(await loadRows(file, url)).toMatchObject({ ok: true })
  })
})

test('a table comes after those it refers to, and a circle is told', () => {
  const tables = [
    { name: 'a', refersTo: ['b'] },
    { name: 'b', refersTo: ['c'] },
    { name: 'c', refersTo: [] },
  ]
  expect(inOrder(tables).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  expect(() => inOrder([{ name: 'a', refersTo: ['b'] }])).toThrow('circle')
})

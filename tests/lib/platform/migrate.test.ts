import '../../support/database'
import { spawnSync } from 'node:child_process'
import { pool } from '@/lib/platform/db'
import { isMigrated, migrateDatabase, pendingMigrations } from '@/lib/platform/migrate'
import { buildCampaign, buildSignature } from '../../support/build'

const known = [
  { name: '1_first', sql: '', checksum: 'a' },
  { name: '2_second', sql: '', checksum: 'b' },
]
const done = new Date()

test('what is not applied is left to apply, in order', () => {
  expect(pendingMigrations(known, [])).toEqual(known)
  const applied = [{ migration_name: '1_first', checksum: 'a', finished_at: done }]
  expect(pendingMigrations(known, applied)).toEqual([known[1]])
})

test.each([
  ['newer', { migration_name: '3_third', checksum: 'c', finished_at: done }],
  ['changed', { migration_name: '1_first', checksum: 'other', finished_at: done }],
  ['did not finish', { migration_name: '1_first', checksum: 'a', finished_at: null }],
])('a database that is %s is refused with a sentence', (why, row) => {
  expect(() => pendingMigrations(known, [row])).toThrow(why)
})

test('migrating again, and many at once, changes nothing', async () => {
  const url = process.env.DATABASE_URL!
  await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url)))
  expect(await isMigrated(pool())).toBe(true)
  const { rows } = await pool().query('select migration_name from "_prisma_migrations"')
  expect(rows).toHaveLength(new Set(rows.map((row) => row.migration_name)).size)
})

test('the migrations make exactly what the schema says', () => {
  const run = spawnSync(process.execPath, ['scripts/make-migration.mjs', '--print'], {
    encoding: 'utf8',
    env: process.env,
  })
  expect(run.stderr).toBe('')
  expect(run.stdout).toBe('')
})

test('the history can only grow', async () => {
  await pool().query(
    `insert into "History" ("actor", "verb", "subject", "subjectId") values ('Ada', 'published', 'campaign', '1')`,
  )
  await expect(pool().query(`update "History" set "verb" = 'closed'`)).rejects.toThrow('append-only')
  await expect(pool().query(`delete from "History"`)).rejects.toThrow('append-only')
})

test('of a line of the history nothing is changed but who it was, and to nobody else than a former member', async () => {
  await pool().query(
    `insert into "History" ("actor", "verb", "subject", "subjectId") values ('ada@example.org', 'published', 'campaign', '1')`,
  )
  const change = (what: string) => pool().query(`update "History" set ${what}`)
  await expect(change(`"actor" = 'eve@example.org'`)).rejects.toThrow('append-only')
  for (const more of [
    `"verb" = 'closed'`,
    `"at" = now() + interval '1 day'`,
    `"details" = '{"a":1}'`,
    `"actorId" = 'x'`,
  ])
    await expect(change(`"actor" = 'a former member', ${more}`)).rejects.toThrow('append-only')
  await change(`"actor" = 'a former member'`)
  await expect(change(`"actor" = 'ada@example.org'`)).rejects.toThrow('append-only')
  expect((await pool().query('select "actor", "verb" from "History"')).rows).toEqual([
    { actor: 'a former member', verb: 'published' },
  ])
})

test('a wording that somebody signed is frozen; one that nobody signed is not', async () => {
  const campaign = await buildCampaign()
  const change = () =>
    pool().query(`update "Wording" set "text" = 'Other' where "id" = $1`, [campaign.wordingId])
  await change()
  await buildSignature(campaign)
  await expect(change()).rejects.toThrow('frozen')
})

test.each([
  ['a count that is not confirmed by a number', `update "Signature" set "counted" = 1`],
  ['confirmed without a time', `update "Signature" set "state" = 'confirmed'`],
  ['a country that is none', `update "Signature" set "country" = 'x1'`],
  ['a count below zero', `update "Campaign" set "count" = -1`],
  ['a count above what was ever numbered', `update "Campaign" set "count" = 7`],
  ['a slug that is no address', `update "Campaign" set "slug" = 'No Slug'`],
  ['an empty document', `update "Document" set "bytes" = ''`],
  ['a frozen delivery without a batch', frozenDelivery()],
])('the database refuses %s', async (_, sql) => {
  await buildSignature(await buildCampaign())
  await expect(pool().query(sql)).rejects.toMatchObject({ code: '23514' })
})

function frozenDelivery(): string {
  return `with m as (insert into "Message" ("id", "key", "template", "data") values ('m', 'k', 't', '{}') returning "id")
          insert into "Delivery" ("messageId", "emailTag", "email", "state") select "id", '\\x00', 'a@example.org', 'frozen' from m`
}

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { clusterFolder, readRunning } from '@/lib/platform/database-url'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { migrateDatabase } from '@/lib/platform/migrate'
import { refusalOf } from '../support/demo-run'
import { findFreePort } from '../support/site'

jest.setTimeout(300_000)

const sentence =
  /^The database is newer than this version: it has the migration 99999999999999_later\. Start the version that made it, or restore a backup.+\.$/

let folder: string
let given: Record<string, string>

/** As the next version leaves it. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-newer-'))
  given = {
    ...{ PORT: String(await findFreePort()), DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '' },
    ...{ SITE_URL: 'https://example.org', SECRET_KEY: 'a-secret-that-is-long-enough-to-be-one' },
    ...{ RESEND_API_KEY: 're_test', MAIL_FROM: 'mail@example.org' },
  }
  const database = await startEmbeddedDatabase(given.DATA_DIR!)
  await migrateDatabase(database.url)
  const client = new pg.Client(database.url)
  await client.connect()
  await client.query(
    `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") values ('later', 'x', '99999999999999_later', now())`,
  )
  await client.end()
  await database.stop()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isRunning = () => readRunning(clusterFolder(given.DATA_DIR!)) !== null

test.each([
  ['site and worker', ['start.mjs']],
  ['the worker alone', ['start.mjs', 'worker']],
  ['the demo', ['demo.mjs']],
])('on a database of a newer version %s says so, ends with 1 and leaves nothing running', async (_, args) => {
  const { code, said } = await refusalOf(args, given)
  expect(said).toMatch(sentence)
  expect(code).toBe(1)
  expect(isRunning()).toBe(false)
})

test('a command says the same, and a backup is still made', () => {
  const run = (...typed: string[]) =>
    execFileSync(process.execPath, ['bin/countersign.mjs', ...typed], {
      ...{ env: { ...process.env, ...given }, encoding: 'utf8' as const, stdio: 'pipe' as const },
    })
  expect(() => run('retain', '--dry-run')).toThrow(/The database is newer than this version/)
  const file = path.join(folder, 'kept.backup')
  expect(run('backup', file)).toContain('rows of')
  expect(existsSync(file)).toBe(true)
})

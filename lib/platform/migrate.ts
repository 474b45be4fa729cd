// Brings a database to the schema of this version before anything uses it, under a lock: many processes may start at once.
// Keeps Prisma's own table and checksums, so that `prisma migrate` elsewhere agrees. Refuses a database that is newer than
// this version, or whose applied migrations are no longer what they were.

import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { advisoryLocks } from './advisory-locks'
import { projectRoot } from './project-root'
import { withConnection } from './with-connection'

type Migration = { name: string; sql: string; checksum: string }
type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

const bookkeeping = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key, "checksum" varchar(64) not null, "finished_at" timestamptz, "migration_name" varchar(255) not null,
  "logs" text, "rolled_back_at" timestamptz, "started_at" timestamptz not null default now(), "applied_steps_count" integer not null default 0
)`

/** `upTo`: no further than this migration, for a backup that was made there. */
export async function migrateDatabase(databaseUrl: string, upTo?: string): Promise<void> {
  await withConnection({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 }, async (client) => {
    await client.query('select pg_advisory_lock($1)', [advisoryLocks.migration])
    await client.query(bookkeeping)
    const left = pendingMigrations(await readMigrations(), await listApplied(client))
    for (const migration of left) if (!upTo || migration.name <= upTo) await applyMigration(client, migration)
  })
}

/** False when one of them is of a newer version, or was another when it was applied. */
export async function hasMigrations(applied: Omit<Migration, 'sql'>[]): Promise<boolean> {
  const known = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]))
  return applied.every(({ name, checksum }) => known.get(name) === checksum)
}

/** True when nothing is left to apply and nothing was changed: one cheap read, for the readiness check. */
export async function isMigrated(db: Pick<pg.Client, 'query'>): Promise<boolean> {
  const [known, applied] = [await readMigrations(), await listApplied(db)]
  return whyNot(known, applied) === null && pendingMigrations(known, applied).length === 0
}

/** Throws a sentence when the database is newer than this version or a migration was changed after it was applied. */
export function pendingMigrations(known: Migration[], applied: Applied[]): Migration[] {
  const problem = whyNot(known, applied)
  if (problem) throw new Error(problem)
  const done = new Set(applied.map((row) => row.migration_name))
  return known.filter((migration) => !done.has(migration.name))
}

function whyNot(known: Migration[], applied: Applied[]): string | null {
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = byName.get(name)
    if (!migration)
      return `The database is newer than this version: it has the migration ${name}. Start the version that made it, or restore a backup of this one into an empty database.`
    if (migration.checksum !== checksum) return `The migration ${name} was changed after it was applied.`
    if (!finished_at) return `The migration ${name} did not finish: see _prisma_migrations.`
  }
  return null
}

async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(migrationsFolder(), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.sort().map(readMigration))
}

function migrationsFolder(): string {
  return path.join(projectRoot(), 'prisma/migrations')
}

async function readMigration(name: string): Promise<Migration> {
  const sql = await readFile(path.join(migrationsFolder(), name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

async function listApplied(db: Pick<pg.Client, 'query'>): Promise<Applied[]> {
  const { rows } = await db.query(
    `select migration_name, checksum, finished_at from "_prisma_migrations" where rolled_back_at is null order by started_at`,
  )
  return rows
}

/** One transaction each: if we stop here, the migration was never begun. */
async function applyMigration(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  await client.query(`set local lock_timeout = '5s'`)
  await client.query(sql)
  await client.query(
    `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") values ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
  await client.query('commit')
}

// A second database, empty and without tables, on the server of the tests, or none at all: while `work` lasts, it is the one that
// everything uses.

import pg from 'pg'
import { closeDatabase } from '@/lib/platform/db'
import { useDatabaseUrl } from '@/lib/platform/env'

export async function inOtherDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const own = process.env.DATABASE_URL!
  const name = `other_${process.env.JEST_WORKER_ID}`
  const url = new URL(own)
  url.pathname = `/${name}`
  await runIn(
    own,
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} TEMPLATE template0`,
  )
  await switchTo(String(url))
  try {
    return await work(String(url))
  } finally {
    await switchTo(own)
    await runIn(own, `DROP DATABASE ${name} WITH (FORCE)`)
  }
}

/** Nobody listens there. */
export async function withDatabaseAway<T>(work: () => Promise<T>): Promise<T> {
  const own = process.env.DATABASE_URL!
  await switchTo('postgresql://nobody@127.0.0.1:1/away')
  try {
    return await work()
  } finally {
    await switchTo(own)
  }
}

async function switchTo(url: string): Promise<void> {
  await closeDatabase()
  useDatabaseUrl(url)
}

async function runIn(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

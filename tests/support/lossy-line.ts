// A line to the database of the tests on which every connection so far can be lost without a word: neither end hears of it.
// New ones work. While `work` lasts, everything that is opened goes by it.

import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { readDatabaseUrl } from '@/lib/platform/database-url'
import { closeDatabase } from '@/lib/platform/db'
import { useDatabaseUrl } from '@/lib/platform/env'

export type LossyLine = { url: string; lose(): void; close(): void }

export async function onLine<T>(work: (line: LossyLine) => Promise<T>): Promise<T> {
  const direct = readDatabaseUrl()
  const line = await openLine(new URL(direct))
  await closeDatabase()
  useDatabaseUrl(line.url)
  try {
    return await work(line)
  } finally {
    await closeDatabase()
    useDatabaseUrl(direct)
    line.close()
  }
}

async function openLine(database: URL): Promise<LossyLine> {
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(database.port), database.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one.pipe(other))
      one.on('error', () => {})
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  const lose = () => ends.forEach((end) => end.unpipe().pause())
  const close = () => {
    ends.forEach((end) => end.destroy())
    server.close()
  }
  return { url: url.href, lose, close }
}

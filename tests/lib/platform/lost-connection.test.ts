import '../../support/database'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { readDatabaseUrl } from '@/lib/platform/database-url'
import { closeDatabase, expectAnswersWithin, pool, withTransaction } from '@/lib/platform/db'
import { useDatabaseUrl } from '@/lib/platform/env'

/** A line to the database on which every connection so far can be lost without a word; new ones work. */
async function openLine(database: URL) {
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

test('a connection that was lost without a word is given up where people wait, and the next one is a new one', async () => {
  const direct = readDatabaseUrl()
  const line = await openLine(new URL(direct))
  await closeDatabase()
  useDatabaseUrl(line.url)
  expectAnswersWithin(3_000)
  try {
    const lost = withTransaction(async (client) => {
      await client.query('select')
      line.lose()
      await client.query('select')
    })
    await expect(lost).rejects.toThrow('timeout')
    expect(await withTransaction(async (client) => (await client.query('select')).rowCount)).toBe(1)
    expect(pool().totalCount).toBe(1)
  } finally {
    expectAnswersWithin(0)
    await closeDatabase()
    useDatabaseUrl(direct)
    line.close()
  }
})

import '../../support/database'
import { onLine } from '@/tests/support/lossy-line'
import { pool, withTransaction } from '@/lib/platform/db'
import { expectAnswersWithin } from '@/lib/platform/patience'

test('a connection that was lost without a word is given up where people wait, and the next one is a new one', async () => {
  await onLine(async (line) => {
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
    }
  })
})

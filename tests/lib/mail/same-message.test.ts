import '@/tests/support/database'
import { house, people } from '@/tests/support/mail'
import { queueDelivery } from '@/lib/mail/outbox'
import { pool } from '@/lib/platform/db'

test('a message that many bring at the same moment is one, and each of them has queued a mail of it', async () => {
  for (let round = 0; round < 100; round++) {
    const data = { house, headline: `Round ${round}`, campaignUrl: house.siteUrl }
    const queue = (to: string) =>
      queueDelivery(pool(), { template: 'confirm', data, to, values: { confirmUrl: 'x' } })
    await Promise.all(people(8).map(queue))
  }
  const { rows } = await pool().query('SELECT count(*)::int AS n FROM "Delivery" GROUP BY "messageId"')
  expect(rows).toEqual(Array(100).fill({ n: 8 }))
})

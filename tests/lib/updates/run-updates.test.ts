import '../../support/database'
import { pool } from '@/lib/platform/db'
import { runUpdates } from '@/lib/updates/run-updates'
import { buildCampaign } from '../../support/build'
import { buildSubscriber, buildUpdate, listDelivered, settle } from './subscribers'

test('an update that cannot be sent holds up no other', async () => {
  await settle()
  const campaign = await buildCampaign()
  const { email } = await buildSubscriber(campaign)
  const broken = await buildUpdate(campaign, { sendAt: new Date(Date.now() - 60_000) })
  await pool().query(
    `INSERT INTO "Message" ("id", "key", "template", "data") VALUES ($1, $1, 'update', '{}')`,
    [`update-${broken}`],
  )
  const well = await buildUpdate(campaign)
  const loop = new AbortController()
  const end = runUpdates(loop.signal)
  while ((await listDelivered(well)).length === 0) await pool().query('SELECT pg_sleep(0.02)')
  loop.abort()
  await end
  expect(await listDelivered(well)).toEqual([email])
})

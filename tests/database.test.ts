import { pool } from '@/lib/platform/db'
import { buildCampaign, buildSignature } from './support/build'

const countRows = async (table: string) =>
  (await pool().query(`SELECT count(*)::int AS n FROM "${table}"`)).rows[0].n

test.each([1, 2])('round %d: each test starts with an empty database', async () => {
  expect(await countRows('Campaign')).toBe(0)
  const campaign = await buildCampaign()
  await buildSignature(campaign, { state: 'confirmed', confirmedAt: new Date() })
  expect(await countRows('Campaign')).toBe(1)
  expect(await countRows('Signature')).toBe(1)
})

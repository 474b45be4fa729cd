import { buildCampaign } from '@/tests/support/build'
import { nameOneVictim } from '@/tests/support/one-victim'
import { completeSettings } from '@/tests/support/settings'
import { pool } from '@/lib/platform/db'

test('300 posts naming one victim in every spelling over ten campaigns: three mails a day, and none lost', async () => {
  await completeSettings()
  const campaigns = await Promise.all(Array.from({ length: 10 }, () => buildCampaign()))
  expect(await nameOneVictim(campaigns, 300)).toEqual({ mailCount: 10, firstDayCount: 3 })
  const { rows } = await pool().query('SELECT count(DISTINCT "emailTag")::int AS people FROM "Signature"')
  expect(rows).toEqual([{ people: 1 }])
})

import '../../support/database'
import { pool } from '@/lib/platform/db'
import { chooseUpdates } from '@/lib/signatures/choose-updates'
import { consentVersion } from '@/lib/signatures/consent'
import { endSubscription } from '@/lib/signatures/end-subscription'
import { undoWithdrawal, withdrawSignature } from '@/lib/signatures/withdraw-signature'
import { buildCampaign } from '../../support/build'
import { buildSubscriber } from '../updates/subscribers'

test.each([
  ['one click', endSubscription],
  ['"nothing of this campaign"', (id: string) => chooseUpdates(id, 'nothing')],
  ['"nothing at all"', (id: string) => chooseUpdates(id, 'nothing-at-all')],
])('undoing a withdrawal does not begin what %s ended meanwhile', async (_, end) => {
  const campaign = await buildCampaign()
  const { id, subscriptionId } = await buildSubscriber(campaign)
  const mine = { id, slug: campaign.slug }
  expect(await withdrawSignature(mine)).toBe(true)
  expect(await end(subscriptionId)).toBe(true)
  expect(await undoWithdrawal(mine)).toBe(true)
  const { rows } = await pool().query(`SELECT "endedAt" IS NOT NULL AS "isEnded" FROM "Subscription"`)
  expect(rows).toEqual([{ isEnded: true }])
})

test('who withdrew begins nothing by an old link: the next signature chooses anew', async () => {
  const campaign = await buildCampaign()
  const { id, subscriptionId } = await buildSubscriber(campaign)
  await withdrawSignature({ id, slug: campaign.slug })
  expect(await chooseUpdates(subscriptionId, 'all')).toBe(false)
  const { rows } = await pool().query(`SELECT "endedAt" IS NOT NULL AS "isEnded" FROM "Subscription"`)
  expect(rows).toEqual([{ isEnded: true }])
})

test('what is chosen on the preferences page is kept with the version of the text it was chosen under', async () => {
  const [campaign, other] = [await buildCampaign(), await buildCampaign()]
  const given = { email: 'ada@example.org', consentText: '0' }
  const { subscriptionId } = await buildSubscriber(campaign, 'all', given)
  await buildSubscriber(other, 'all', given)
  const listKept = async () =>
    (await pool().query('SELECT "updates", "consentText" FROM "Signature" ORDER BY "createdAt", "id"')).rows
  await chooseUpdates(subscriptionId, 'result')
  expect(await listKept()).toContainEqual({ updates: 'result', consentText: consentVersion })
  expect(await listKept()).toContainEqual({ updates: 'all', consentText: '0' })
  await chooseUpdates(subscriptionId, 'nothing-at-all')
  expect(await listKept()).toEqual(Array(2).fill({ updates: 'nothing', consentText: consentVersion }))
})

// Ten thousand posts that name one victim, over fifty campaigns and every spelling.

import assert from 'node:assert/strict'
import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { nameOneVictim } from '@/tests/support/one-victim'

const [postCount, campaignCount] = [10_000, 50]

export async function proveOneVictim(): Promise<string> {
  const campaigns: BuiltCampaign[] = []
  for (let n = 0; n < campaignCount; n++) campaigns.push(await buildCampaign())
  const { mailCount, firstDayCount } = await nameOneVictim(campaigns, postCount)
  assert(mailCount >= campaignCount, `${mailCount} mails for ${campaignCount} campaigns: some are lost`)
  assert(firstDayCount <= 3, `${firstDayCount} mails on the first day`)
  return `${postCount} posts naming one victim cause ${mailCount} mails, ${firstDayCount} on the first day and never more on another`
}

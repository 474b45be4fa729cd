// countersign count SLUG [--check]: prints the public count, one integer. With --check it counts the rows anew, also by place,
// and ends with 1 on a difference.

import type { Command } from 'commander'
import { getCount } from '@/lib/campaigns/queries'
import { hasDrifted, listRecounts } from '@/lib/signatures/recount-signatures'
import { noSuchCampaign } from '../no-such-campaign'

export function addCountCommand(program: Command): void {
  program
    .command('count')
    .argument('<slug>', 'the campaign')
    .option('--check', 'count the rows anew, also by place, and fail on a difference')
    .description('print the public count')
    .action((slug: string, options: { check?: boolean }) =>
      options.check ? checkCount(slug) : printCount(slug),
    )
}

async function printCount(slug: string): Promise<void> {
  const campaign = await getCount(slug)
  if (!campaign) throw new Error(noSuchCampaign(slug))
  process.stdout.write(`${campaign.count}\n`)
}

/** Page and rows in one snapshot, so that a tally in between is no difference. */
async function checkCount(slug: string): Promise<void> {
  const [recount] = await listRecounts(slug)
  if (!recount) throw new Error(noSuchCampaign(slug))
  process.stdout.write(`${recount.count}\n`)
  if (!hasDrifted(recount)) return
  const { count, rowCount, placeDriftCount } = recount
  throw new Error(
    count === rowCount
      ? `The count of ${slug} is right, but ${placeDriftCount} of its counts by place and day are not what the rows say.`
      : `The count of ${slug} says ${count}, the rows say ${rowCount}.`,
  )
}

// countersign publish SLUG: publishes a draft, or says what is missing; and lists what of it somebody should look at.

import type { Command } from 'commander'
import { system } from '@/lib/core/roles'
import { oneLine } from '../one-line'

export function addPublishCommand(program: Command): void {
  program
    .command('publish')
    .argument('<slug>', 'the campaign')
    .description('publish a draft, or say what is missing')
    .action(publish)
}

async function publish(slug: string): Promise<void> {
  const { publishCampaign } = await import('@/lib/campaigns/publish-campaign')
  const { refusalWords } = await import('@/lib/campaigns/refusal-words')
  const answer = await publishCampaign(system, slug)
  if (answer.ok) process.stdout.write(`${slug} is published.\n`)
  await printLooks(slug)
  if (!answer.ok) throw new Error(`${slug} is not published: ${refusalWords(answer)}`)
}

/** Words that are true beside their day only, as of when each figure holds, and the like: none of it stops publication. */
async function printLooks(slug: string): Promise<void> {
  const { listLooks } = await import('@/lib/campaigns/looks/list-looks')
  const { getCampaignForTeam } = await import('@/lib/campaigns/team-queries')
  const campaign = await getCampaignForTeam(slug)
  for (const look of campaign ? listLooks(campaign) : []) process.stdout.write(`look\t${oneLine(look)}\n`)
}

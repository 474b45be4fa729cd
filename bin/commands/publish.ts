// countersign publish SLUG: publishes a draft, or says what is missing; and lists what of it somebody should look at.

import type { Command } from 'commander'
import { system } from '@/lib/core/roles'
import { looksOf } from '../looks-of'

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
  for (const look of await looksOf(slug)) process.stdout.write(`look\t${look}\n`)
  if (!answer.ok) throw new Error(`${slug} is not published: ${refusalWords(answer)}`)
}

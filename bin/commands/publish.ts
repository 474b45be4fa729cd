// countersign publish SLUG: publishes a draft, or says what is missing.

import type { Command } from 'commander'
import { system } from '@/lib/core/roles'

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
  if (!answer.ok) throw new Error(`${slug} is not published: ${refusalWords(answer)}`)
  process.stdout.write(`${slug} is published.\n`)
}

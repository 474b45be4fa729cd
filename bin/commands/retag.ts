// countersign retag [--dry-run]: after a change of the rules for addresses, gives signatures the tags that they would get now, and
// lists those that would then be one mailbox: slug, tab, ids. It merges nothing.

import type { Command } from 'commander'
import { system } from '@/lib/core/roles'
import { planRetag, type Collision } from '@/lib/signatures/plan-retag'
import { retagSignatures } from '@/lib/signatures/retag-signatures'

export function addRetagCommand(program: Command): void {
  program
    .command('retag')
    .option('--dry-run', 'only say what would change')
    .description('apply the rules for addresses to the signatures that are there')
    .action((options: { dryRun?: boolean }) => (options.dryRun ? tellPlan() : retagAll()))
}

async function tellPlan(): Promise<void> {
  const { checkedCount, retags, collisions } = await planRetag()
  tell(`${checkedCount} signatures looked at, ${retags.length} would get another tag.`, collisions)
}

async function retagAll(): Promise<void> {
  const { checkedCount, retaggedCount, collisions } = await retagSignatures(system)
  tell(`${checkedCount} signatures looked at, ${retaggedCount} have another tag now.`, collisions)
}

function tell(line: string, collisions: Collision[]): void {
  process.stdout.write(`${line}\n`)
  for (const { slug, ids } of collisions) process.stdout.write(`${slug}\t${ids.join(' ')}\n`)
  if (collisions.length > 0)
    process.stdout.write(`${collisions.length} mailboxes above signed more than once: left as they are.\n`)
}

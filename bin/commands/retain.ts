// countersign retain [--dry-run]: what the worker does every night: takes out what is kept no longer, or says what it would take.

import type { Command } from 'commander'
import { formatCount } from '@/lib/core/format'
import { retainData, type RuleName } from '@/lib/signatures/retain-data'

/** What, and what becomes of it. */
const words: Record<RuleName, [string, string]> = {
  unconfirmed: ['unconfirmed signatures', 'deleted'],
  withdrawn: ['withdrawn signatures', 'emptied'],
  closed: ['signatures of closed campaigns', 'made anonymous'],
  networks: ['codes of networks', 'dropped'],
  refusals: ['requests not to be mailed', 'ended'],
  events: ['events of unknown mails', 'dropped'],
}

export function addRetainCommand(program: Command): void {
  program
    .command('retain')
    .option('--dry-run', 'say what would go, and change nothing')
    .description('take out what is kept no longer')
    .action(({ dryRun }: { dryRun?: boolean }) => retain(dryRun ?? false))
}

async function retain(isDryRun: boolean): Promise<void> {
  for (const { rule, count } of await retainData({ isDryRun })) {
    const [what, done] = words[rule]
    process.stdout.write(`${formatCount(count)}\t${what} ${isDryRun ? 'to be ' : ''}${done}\n`)
  }
}

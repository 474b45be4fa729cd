// countersign count SLUG [--check]: prints the public count, one integer. With --check it counts the rows anew and ends with 1
// on a difference.

import type { Command } from 'commander'
import { listRecounts } from '@/lib/signatures/recount-signatures'

export function addCountCommand(program: Command): void {
  program
    .command('count')
    .argument('<slug>', 'the campaign')
    .option('--check', 'count the rows anew and fail on a difference')
    .description('print the public count')
    .action(printCount)
}

async function printCount(slug: string, options: { check?: boolean }): Promise<void> {
  const [recount] = await listRecounts(slug)
  if (!recount) throw new Error(`There is no campaign ${slug}.`)
  process.stdout.write(`${recount.count}\n`)
  if (options.check && recount.count !== recount.rowCount)
    throw new Error(`The count of ${slug} says ${recount.count}, the rows say ${recount.rowCount}.`)
}

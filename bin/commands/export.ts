// countersign export SLUG [--format csv|jsonl]: the counted signatures to standard output, streamed in the order of their numbers.

import { once } from 'node:events'
import { Option, type Command } from 'commander'
import { getCount } from '@/lib/campaigns/queries'
import { exportSignatures } from '@/lib/signatures/export-signatures'
import { exportFormats, exportHead, exportLine, type ExportFormat } from '@/lib/signatures/format-export'
import { noSuchCampaign } from '../no-such-campaign'

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .argument('<slug>', 'the campaign')
    .addOption(new Option('--format <format>', 'how to write them').choices(exportFormats).default('csv'))
    .description('print the confirmed signatures')
    .action(printSignatures)
}

async function printSignatures(slug: string, { format }: { format: ExportFormat }): Promise<void> {
  if (!(await getCount(slug))) throw new Error(noSuchCampaign(slug))
  await print(exportHead(format))
  for await (const signatures of exportSignatures(slug)) {
    await print(signatures.map((signature) => exportLine(format, signature)).join(''))
  }
}

/** Waits for a reader that is slower than the database. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

// countersign draft FILE [--json]: reads a document and prints the proposed draft. Needs no database.

import { basename } from 'node:path'
import type { Command } from 'commander'
import { readDocumentFile } from '../read-file'
import { showDraft } from './show-draft'

export function addDraftCommand(program: Command): void {
  program
    .command('draft')
    .argument('<file>', 'text, Markdown, HTML, Word (.docx) or PDF')
    .option('--json', 'print one JSON object and nothing else')
    .description('read a document and print the proposed draft')
    .action(draftFile)
}

async function draftFile(file: string, options: { json?: boolean }): Promise<void> {
  const { proposeApart } = await import('@/lib/campaigns/compose/propose-apart')
  const answer = await proposeApart(await readDocumentFile(file), basename(file))
  if (!answer.ok) throw new Error(`${file}: ${answer.reason}`)
  process.stdout.write(`${options.json ? JSON.stringify(answer.draft) : showDraft(answer.draft)}\n`)
}

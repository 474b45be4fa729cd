// npm run eval -- DIR [--json] [--ext KIND] [--floor FINDING=NUMBER …]: how well the documents of a labelled folder are read.
// DIR is relative to the project's root. Exit 1 when a floor does not hold, or a document or its labels could not be read.

import path from 'node:path'
import { parseArgs } from 'node:util'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import { readDocumentFile } from '../read-file'
import { floorOf, listBroken } from './floors'
import { listLabelled, type Labelled } from './labels'
import { scoreDraft } from './score-draft'
import { showTable, type Scored } from './show-table'
import { findings, measureOf, sumOf, type Tallies } from './tally'

const usage = 'usage: npm run eval -- DIR [--json] [--ext KIND] [--floor FINDING=NUMBER …]'

export async function evaluate(args: string[]): Promise<{ output: string; broken: string[] }> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      ext: { type: 'string' },
      floor: { type: 'string', multiple: true },
    },
  })
  const [folder, ...more] = positionals
  if (!folder) throw new Error(usage)
  const floors = [...(values.floor ?? []), ...more].map(floorOf)
  const { documents, faults } = listLabelled(folder, values.ext)
  if (documents.length + faults.length === 0) throw new Error(`${folder}: no document with labels beside it.`)
  const { scored, unread } = await scoreAll(documents)
  const together = measuresOf(sumOf(scored.map(({ tallies }) => tallies)))
  const output = values.json ? JSON.stringify(jsonOf(scored, together), null, 2) : showTable(scored)
  return { output, broken: [...faults, ...unread, ...listBroken(floors, together)] }
}

/** `unread`: a line for each document that could not be read. */
async function scoreAll(documents: Labelled[]): Promise<{ scored: Scored[]; unread: string[] }> {
  const scored: Scored[] = []
  const unread: string[] = []
  for (const { name, file, labels } of documents) {
    const answer = await proposeDraft(await readDocumentFile(file), path.basename(file))
    if (answer.ok) scored.push({ name, tallies: scoreDraft(labels, answer.draft) })
    else unread.push(`${file}: ${answer.reason}`)
  }
  return { scored, unread }
}

function measuresOf(tallies: Tallies) {
  const measured = findings.flatMap((finding) => {
    const tally = tallies[finding]
    return tally ? [[finding, { ...measureOf(tally), ...tally }]] : []
  })
  return Object.fromEntries(measured)
}

function jsonOf(scored: Scored[], together: object) {
  const each = scored.map(({ name, tallies }) => [name, measuresOf(tallies)])
  return { documents: scored.length, together, each: Object.fromEntries(each) }
}

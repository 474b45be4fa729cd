// The hand-made labels beside a document: NAME.json and the document NAME in one folder. Strings are verbatim from the text.
// A label file may hold some of the fields only; what it does not hold is not measured.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const line = z.string().nullish()
const labels = z.object({
  headline: line,
  byline: line,
  publisher: line,
  issueArea: line,
  callouts: z.array(z.object({ text: z.string(), kind: z.string() })).optional(),
  quotes: z
    .array(z.object({ text: z.string(), speaker: line, speakerFull: line, partial: z.boolean().optional() }))
    .optional(),
  figures: z.array(z.object({ text: z.string(), of: line })).optional(),
  asks: z
    .array(z.object({ target: line, ask: z.string(), sentence: z.string(), strength: z.string().optional() }))
    .optional(),
  orgs: z.array(z.string()).optional(),
})

export type Labels = z.infer<typeof labels>
export type Labelled = { name: string; file: string; labels: Labels }
/** `faults`: a line for each file of labels that cannot be used. */
export type LabelledFolder = { documents: Labelled[]; faults: string[] }

/** What people read first; any other kind comes after. */
const kindsFirst = ['txt', 'md', 'html']

/** In the order of their names. With `extension`: those that are there in that kind; without: every one, the plainest kind of each. */
export function listLabelled(folder: string, extension?: string): LabelledFolder {
  const names = namesIn(folder)
  const found: LabelledFolder = { documents: [], faults: [] }
  for (const entry of names.filter((one) => one.endsWith('.json'))) {
    const name = entry.slice(0, -'.json'.length)
    const file = documentOf(name, names, extension)
    const read = readLabels(folder, entry)
    if (!file) {
      const isAlone = !extension && typeof read !== 'string' && Object.keys(read).length > 0
      if (isAlone) found.faults.push(`${entry}: no document of that name beside it.`)
    } else if (typeof read === 'string') found.faults.push(read)
    else found.documents.push({ name, file: path.join(folder, file), labels: read })
  }
  return found
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Error(`${folder}: there is no such folder.`)
  }
}

function documentOf(name: string, names: string[], extension?: string): string | undefined {
  const kinds = extension ? [extension] : kindsFirst
  const known = kinds.map((kind) => `${name}.${kind}`).find((one) => names.includes(one))
  if (known || extension) return known
  return names.find((one) => path.parse(one).name === name && !one.endsWith('.json'))
}

/** A line where they are broken. Fields that are no labels are passed over. */
function readLabels(folder: string, entry: string): Labels | string {
  try {
    return labels.parse(JSON.parse(readFileSync(path.join(folder, entry), 'utf8')))
  } catch (fault) {
    return `${entry}: ${fault instanceof z.ZodError ? z.prettifyError(fault) : 'this is not JSON.'}`
  }
}

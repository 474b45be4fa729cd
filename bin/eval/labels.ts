// The hand-made labels beside a document: NAME.json and NAME.txt, .md or .html in one folder. Strings are verbatim from the text.
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

/** In the order of their names. Without `extension`: the first of txt, md and html that is there. */
export function listLabelled(folder: string, extension?: string): Labelled[] {
  const names = readdirSync(folder).sort()
  return names.flatMap((entry) => {
    const name = /^(.+)\.json$/.exec(entry)?.[1]
    const kinds = extension ? [extension] : ['txt', 'md', 'html']
    const file = name && kinds.map((kind) => `${name}.${kind}`).find((one) => names.includes(one))
    return name && file ? [{ name, file: path.join(folder, file), labels: readLabels(folder, entry) }] : []
  })
}

function readLabels(folder: string, entry: string): Labels {
  const found = labels.safeParse(JSON.parse(readFileSync(path.join(folder, entry), 'utf8')))
  if (!found.success) throw new Error(`${entry}: ${z.prettifyError(found.error)}`)
  return found.data
}

// npm run fuzz [-- COUNT] [--seed N]: reads COUNT generated documents (100,000) and every known bomb, and ends with 1 when one of them
// crashes or holds up its reader, grows over its limit, gives a span that does not read back, or is refused without a clear line.

import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { draftApart } from '@/lib/documents/apart/draft-apart'
import { draftDocument } from '@/lib/documents/draft'
import { archiveBombs } from '@/tests/support/bombs/archive-bombs'
import { pdfBombs } from '@/tests/support/bombs/pdf-bombs'
import { slowTexts, textBombs } from '@/tests/support/bombs/text-bombs'
import { showProgress } from '../progress'
import { faultOf } from './examine'
import { inputs } from './generate'

/** Of one processor: how busy the machine is otherwise is no fault of a document. */
const hungMs = 2000

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })

async function run(): Promise<void> {
  const bombs = { ...archiveBombs, ...pdfBombs, ...textBombs, ...slowTexts }
  for (const [name, make] of Object.entries(bombs)) {
    const answer = await draftApart(make(), 'bomb')
    const fault = faultOf(answer) ?? (answer.ok && !(name in slowTexts) ? 'a bomb was read' : null)
    if (fault) throw new Error(`${name}: ${fault}`)
  }
  const count = Number(positionals[0] ?? 100_000)
  const slowest = await readGenerated(count, Number(values.seed ?? 1))
  console.log(
    `${Object.keys(bombs).length} bombs and ${count} generated documents: none broke its reader (slowest ${Math.round(slowest)} ms).`,
  )
}

/** In this process, with the heap that a reader has, one after the other: how long the slowest took. */
async function readGenerated(count: number, seed: number): Promise<number> {
  const progress = showProgress(count)
  let [done, slowest] = [0, 0]
  const property = fc.asyncProperty(inputs(), async ({ name, bytes }) => {
    const from = process.cpuUsage()
    const fault = faultOf(await draftDocument(bytes, name))
    const { user, system } = process.cpuUsage(from)
    const took = (user + system) / 1000
    slowest = Math.max(slowest, took)
    if (++done % 500 === 0) progress.reach(done)
    if (fault || took > hungMs) throw new Error(fault ?? `it took ${Math.round(took)} ms`)
  })
  await fc.assert(property, { numRuns: count, seed }).finally(progress.end)
  return slowest
}

run().then(
  () => process.exit(),
  (fault: Error) => {
    console.error(`fuzz: ${fault.message}`)
    process.exit(1)
  },
)

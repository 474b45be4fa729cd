// npm run fuzz [-- COUNT] [--seed N]: reads COUNT generated documents (100,000) and every known bomb, and ends with 1 when one of them
// crashes or holds up its reader, grows over its limit, gives a span that does not read back, or is refused without a clear line.

import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { draftApart } from '@/lib/documents/apart/draft-apart'
import { draftDocument } from '@/lib/documents/draft'
import { limits } from '@/lib/documents/limits'

import { archiveBombs } from '@/tests/support/bombs/archive-bombs'
import { pdfBombs } from '@/tests/support/bombs/pdf-bombs'
import { slowTexts, textBombs } from '@/tests/support/bombs/text-bombs'
import { bundlePrograms } from '@/tests/support/bundle'
import { showProgress } from '../progress'
import { faultOf } from './examine'
import { inputs } from './generate'

/** Of one processor: how busy the machine is otherwise is no fault of a document. */
const hungMs = 2000

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })

type Cost = { slowestMs: number; largestBytes: number }

/** The generated ones first: what bombs leave behind in this process would count as theirs. */
async function run(): Promise<void> {
  const count = Number(positionals[0] ?? 100_000)
  const { slowestMs, largestBytes } = await readGenerated(count, Number(values.seed ?? 1))
  console.log(
    `${count} generated documents: none broke its reader (slowest ${Math.round(slowestMs)} ms, at most ${Math.round(largestBytes / 1024 ** 2)} MB).`,
  )
  bundlePrograms()
  console.log(`${await meetBombs()} bombs: none broke its reader.`)
}

async function meetBombs(): Promise<number> {
  const bombs = Object.entries({ ...archiveBombs, ...pdfBombs, ...textBombs, ...slowTexts })
  const progress = showProgress(bombs.length)
  for (const [n, [name, make]] of bombs.entries()) {
    const answer = await draftApart(make(), 'bomb')
    const fault = faultOf(answer) ?? (answer.ok && !(name in slowTexts) ? 'a bomb was read' : null)
    if (fault) throw new Error(`${name}: ${fault}`)
    progress.reach(n + 1)
  }
  progress.end()
  return bombs.length
}

/** In this process, with the heap that a reader has, one after the other. */
async function readGenerated(count: number, seed: number): Promise<Cost> {
  const progress = showProgress(count)
  const cost: Cost = { slowestMs: 0, largestBytes: 0 }
  let done = 0
  const property = fc.asyncProperty(inputs(), async ({ name, bytes }) => {
    const from = process.cpuUsage()
    const fault = faultOf(await draftDocument(bytes, name))
    const { user, system } = process.cpuUsage(from)
    const took = (user + system) / 1000
    cost.slowestMs = Math.max(cost.slowestMs, took)
    cost.largestBytes = Math.max(cost.largestBytes, process.memoryUsage.rss())
    if (++done % 500 === 0) progress.reach(done)
    const isLarge = cost.largestBytes > limits.memoryBytes
    if (fault || took > hungMs || isLarge)
      throw new Error(fault ?? (isLarge ? 'it took more than 512 MB' : `it took ${Math.round(took)} ms`))
  })
  await fc.assert(property, { numRuns: count, seed }).finally(progress.end)
  return cost
}

run().then(
  () => process.exit(),
  (fault: Error) => {
    console.error(`fuzz: ${fault.message}`)
    process.exit(1)
  },
)

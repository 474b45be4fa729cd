// Reads documents for the site and the command, one after the other, in a process of its own (lib/documents/apart). A fault while
// reading ends it: whoever asked starts another. Ends with whoever started it.

import { closeNetwork } from '@/lib/documents/apart/close-network'
import { compileExpressions } from '@/lib/documents/apart/compile-expressions'
import { draftByLetters, type Western } from '@/lib/documents/apart/draft-by-letters'
import type { Job } from '@/lib/documents/apart/reader-process'

/** Below this, in one document or in many, compiling the expressions well takes longer than it saves: half of the time of a short document. */
const muchBytes = 300_000

closeNetwork()
compileExpressions('quickly')
/** Loaded while the reader waits for its first document. */
let western = load('quickly')
let readBytes = 0
process.on('message', async (job: Job) => {
  readWell(job.bytes.length)
  draftByLetters(job, await western).then(
    (answer) => process.send?.(answer),
    () => process.exit(1),
  )
})
process.on('disconnect', () => process.exit())

/** What was compiled stays as it is: whoever has much to read goes on with a copy of which nothing is. */
function readWell(bytes: number): void {
  const isMuch = readBytes < muchBytes && readBytes + bytes >= muchBytes
  readBytes += bytes
  if (!isMuch) return
  compileExpressions('well')
  western = load('well')
}

function load(copy: string): Promise<Western> {
  return import(new URL(`./western.mjs?${copy}`, import.meta.url).href)
}

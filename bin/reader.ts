// Reads documents for the site and the command, one after the other, in a process of its own (lib/documents/apart). A fault while
// reading ends it: whoever asked starts another. Ends with whoever started it.

import { closeNetwork } from '@/lib/documents/apart/close-network'
import { draftByLetters, type Western } from '@/lib/documents/apart/draft-by-letters'
import type { Job } from '@/lib/documents/apart/reader-process'

closeNetwork()
/** Loaded while the reader waits for its first document. */
const western: Promise<Western> = import(new URL('./western.mjs', import.meta.url).href)
process.on('message', async (job: Job) => {
  draftByLetters(job, await western).then(
    (answer) => process.send?.(answer),
    () => process.exit(1),
  )
})
process.on('disconnect', () => process.exit())

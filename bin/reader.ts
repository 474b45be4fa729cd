// Reads documents for the site and the command, one after the other, in a process of its own (lib/documents/apart). A fault while
// reading ends it: whoever asked starts another. Ends with whoever started it.

import { dirname } from 'node:path'
import { closeNetwork } from '@/lib/documents/apart/close-network'
import { draftByLetters } from '@/lib/documents/apart/draft-by-letters'
import { compileAsReader, type Compiling } from '@/lib/documents/apart/engine-flags'
import { loadWestern } from '@/lib/documents/apart/load-western'
import type { Job } from '@/lib/documents/apart/reader-process'

closeNetwork()
compileAsReader(process.argv[2] as Compiling)
/** Loaded while the reader waits for its first document. */
const { western } = loadWestern(dirname(process.argv[1]!))
process.on('message', (job: Job) => {
  draftByLetters(job, western).then(
    (answer) => process.send?.(answer),
    () => process.exit(1),
  )
})
process.on('disconnect', () => process.exit())

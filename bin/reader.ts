// Reads documents for the site and the command, one after the other, in a process of its own (lib/documents/apart). A fault while
// reading ends it: whoever asked starts another. Ends with whoever started it.

import { closeNetwork } from '@/lib/documents/apart/close-network'
import type { Job } from '@/lib/documents/apart/reader-process'
import { draftDocument } from '@/lib/documents/draft'

closeNetwork()
process.on('message', ({ bytes, name, charset }: Job) => {
  draftDocument(bytes, name, charset).then(
    (answer) => process.send?.(answer),
    () => process.exit(1),
  )
})
process.on('disconnect', () => process.exit())

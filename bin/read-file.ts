// A file that a command is given, or what is piped to it, as bytes: never more of it than a document may have, however much there is.
// Throws one sentence where there is nothing to read.

import { open } from 'node:fs/promises'
import { limits } from '@/lib/documents/limits'
import { readWithin } from '@/lib/platform/read-within'

export async function readDocumentFile(file: string): Promise<Buffer> {
  if (!file.trim()) throw new Error('A file has a name, and none was given.')
  const handle = await open(file)
  try {
    const found = await handle.stat()
    if (found.isDirectory()) throw new Error(`${file} is not a file.`)
    // What is piped, and what devices give, has no size before it is read.
    const read = () => readWithin(handle.createReadStream({ autoClose: false }), limits.bytes)
    const bytes = found.size > limits.bytes ? null : await read()
    if (!bytes) throw new Error(`${file} is larger than 10 MB.`)
    return bytes
  } finally {
    await handle.close()
  }
}

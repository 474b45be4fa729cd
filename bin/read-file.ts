// A file that a command is given, or what is piped to it, as bytes: never more of it than a document may have, however much there is.
// Throws one sentence where there is nothing to read.

import { open, type FileHandle } from 'node:fs/promises'
import { limits } from '@/lib/documents/limits'

export async function readDocumentFile(file: string): Promise<Buffer> {
  if (!file.trim()) throw new Error('A file has a name, and none was given.')
  const handle = await open(file)
  try {
    const found = await handle.stat()
    if (found.isDirectory()) throw new Error(`${file} is not a file.`)
    const bytes = found.size > limits.bytes ? null : await readWithin(handle)
    if (!bytes) throw new Error(`${file} is larger than 10 MB.`)
    return bytes
  } finally {
    await handle.close()
  }
}

/** Null where there is more: what is piped, and what devices give, has no size before it is read. */
async function readWithin(handle: FileHandle): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limits.bytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// What comes in pieces, whole, unless it is longer than a limit: then it is let go before more of it is held in memory.

/** Null where there is more than `limit` bytes. */
export async function readWithin(parts: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> {
  const taken: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    size += part.length
    if (size > limit) return null
    taken.push(part)
  }
  return Buffer.concat(taken)
}

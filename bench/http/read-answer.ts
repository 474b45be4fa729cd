// Reads an answer no further than whoever measures has to: its status, and whether all of it is here.

export type Answer = { status: number; isLast: boolean }

/** Null until the answer is whole. `isLast`: the server closes the connection after it. */
export function readAnswer(bytes: Buffer): Answer | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return null
  const head = bytes.toString('latin1', 0, end)
  if (!isWhole(bytes, head, end + 4)) return null
  return { status: Number(head.slice(9, 12)), isLast: /\r\nconnection: close/i.test(head) }
}

function isWhole(bytes: Buffer, head: string, from: number): boolean {
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return hasLastChunk(bytes, from)
  return bytes.length >= from + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
}

function hasLastChunk(bytes: Buffer, from: number): boolean {
  for (let at = from; ;) {
    const end = bytes.indexOf('\r\n', at)
    const size = end === -1 ? NaN : parseInt(bytes.toString('latin1', at, end), 16)
    at = end + 2 + size + 2
    if (!(size > 0)) return size === 0 && bytes.length >= at
  }
}

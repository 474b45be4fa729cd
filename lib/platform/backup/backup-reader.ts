// A backup read from its beginning to its end: lines of JSON, and between them rows, as they come off the disk. Little of it is in
// memory at any time, whatever stands in it.

import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** Longer than any head: what has no line end for so long is no backup. */
const longestLine = 4_000_000
const newline = Buffer.from('\n')
const mark = Buffer.from('\n\\.\n')

export class BackupReader {
  private rest: Buffer = Buffer.alloc(0)
  private readonly file
  private readonly chunks: AsyncIterator<Buffer>

  constructor(path: string) {
    this.file = createReadStream(path)
    const unpacked = createGunzip()
    this.file.on('error', (fault) => unpacked.destroy(fault))
    this.chunks = this.file.pipe(unpacked)[Symbol.asyncIterator]()
  }

  /** Null at the end of the file, or where no line is to be found. */
  async readLine(): Promise<string | null> {
    let end = this.rest.indexOf(10)
    while (end < 0) {
      const from = this.rest.length
      if (from > longestLine || !(await this.readMore())) return null
      end = this.rest.indexOf(10, from)
    }
    const line = this.rest.toString('utf8', 0, end)
    this.rest = this.rest.subarray(end + 1)
    return line
  }

  /** Up to the mark that ends them. Where it is missing, whatever is left; then no line follows. */
  async *readRows(): AsyncGenerator<Buffer> {
    // The mark begins with a line end: for a table without rows it is the one of the line before.
    this.rest = Buffer.concat([newline, this.rest])
    let skipped = 1
    let end = this.rest.indexOf(mark)
    while (end < 0) {
      const safe = this.rest.length - mark.length + 1
      if (safe > skipped) {
        yield this.rest.subarray(skipped, safe)
        this.rest = this.rest.subarray(safe)
        skipped = 0
      }
      if (!(await this.readMore())) return
      end = this.rest.indexOf(mark)
    }
    if (end + 1 > skipped) yield this.rest.subarray(skipped, end + 1)
    this.rest = this.rest.subarray(end + mark.length)
  }

  close(): void {
    this.file.destroy()
    void this.chunks.return?.()
  }

  private async readMore(): Promise<boolean> {
    const { value, done } = await this.chunks.next()
    if (done) return false
    this.rest = Buffer.concat([this.rest, value])
    return true
  }
}

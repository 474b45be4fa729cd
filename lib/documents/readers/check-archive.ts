// Opens a zip archive once, for whoever reads what is in it: how many entries, how large unpacked, against what they say of themselves.
// Each is really unpacked and counted, so that a directory that lies is found out; the parts that hold text are kept.

import type { Readable } from 'node:stream'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { limits } from '@/lib/documents/limits'

/** All names; of parts that are no text, such as pictures, nothing but these. */
export type Archive = Map<string, Buffer | null>
export type ArchiveAnswer = { ok: true; archive: Archive } | { ok: false; reason: string }

const damaged = 'The archive is damaged and cannot be opened.'
/** Below this, a high ratio costs nothing. */
const harmlessBytes = 1024 * 1024

export async function checkArchive(bytes: Uint8Array): Promise<ArchiveAnswer> {
  try {
    const archive = await openArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return await checkEntries(archive, bytes.length)
  } catch {
    return { ok: false, reason: damaged }
  }
}

function openArchive(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (fault, archive) =>
      fault ? reject(fault) : resolve(archive),
    ),
  )
}

async function checkEntries(archive: ZipFile, packedBytes: number): Promise<ArchiveAnswer> {
  if (archive.entryCount > limits.archiveEntries)
    return refuse(`The archive holds more than ${limits.archiveEntries} files.`)
  const entries = await listEntries(archive)
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (unpacked > limits.unpackedBytes) return refuse('The archive unpacks to more than 50 MB.')
  if (
    isBlownUp(unpacked, packedBytes) ||
    entries.some((entry) => isBlownUp(entry.uncompressedSize, entry.compressedSize))
  )
    return refuse(`The archive unpacks to more than ${limits.ratio} times its size.`)
  if (entries.some((entry) => entry.isEncrypted()))
    return refuse('The document is protected by a password. Save it without one first.')
  const parts: Archive = new Map()
  for (const entry of entries) parts.set(entry.fileName, await unpack(await openEntry(archive, entry), entry))
  // Of two parts of one name every program would read another one.
  return parts.size < entries.length ? refuse(damaged) : { ok: true, archive: parts }
}

function refuse(reason: string): ArchiveAnswer {
  return { ok: false, reason }
}

function isBlownUp(unpacked: number, packed: number): boolean {
  return unpacked > harmlessBytes && unpacked > packed * limits.ratio
}

function listEntries(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    archive.on('entry', (entry: Entry) => {
      entries.push(entry)
      archive.readEntry()
    })
    archive.on('end', () => resolve(entries))
    archive.on('error', reject)
    archive.readEntry()
  })
}

function openEntry(archive: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) =>
    archive.openReadStream(entry, (fault, stream) => (fault ? reject(fault) : resolve(stream))),
  )
}

/** yauzl ends a stream with a fault as soon as it grows beyond what its entry declares. */
async function unpack(stream: Readable, { fileName }: Entry): Promise<Buffer | null> {
  const isText = /\.(?:xml|rels)$/i.test(fileName)
  const chunks: Buffer[] = []
  for await (const chunk of stream) if (isText) chunks.push(chunk as Buffer)
  return isText ? Buffer.concat(chunks) : null
}

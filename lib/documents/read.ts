// Bytes of a file to its text and what its format says of it, whatever that format; or one clear line on why not. What a file is, its
// content says. Runs where it is called: callers that were given the file by somebody else call lib/documents/apart instead.

import { createHash } from 'node:crypto'
import { limits } from './limits'
import { dataRefusalOf } from './readers/data-file'
import { decodeBytes } from './readers/decode-bytes'
import { emptyPageRefusalOf } from './readers/empty-page'
import { fileKindOf } from './readers/file-signature'
import { mediaTypeOf, type MediaType } from './readers/media-type'
import { readText } from './readers/read-text'
import type { Reading, ReadingAnswer } from './readers/reading'

export type DocumentReading = Reading & { mediaType: MediaType; sha256: string; name: string }
export type ReadAnswer = { ok: true; reading: DocumentReading } | { ok: false; reason: string }
type TypedReading = ReadingAnswer & { mediaType: MediaType }

/** `charset`: what whoever sent the bytes declares, believed where the bytes themselves cannot tell. */
export async function readDocument(bytes: Uint8Array, name: string, charset?: string): Promise<ReadAnswer> {
  if (bytes.length === 0) return refuse('The file is empty (0 bytes).')
  if (bytes.length > limits.bytes) return refuse('The file is larger than 10 MB.')
  const answer = await readByContent(bytes, name, charset)
  if (!answer.ok) return refuse(answer.reason)
  const { reading, mediaType } = answer
  if (!/[^\s\0-\x1f\u200b]/.test(reading.text)) return refuse('The file holds no readable text.')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, reading: { mediaType, sha256, name: name.replace(/[\p{Cc}\p{Cs}]/gu, ''), ...reading } }
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason }
}

/** Readers that need a parser are loaded when one is needed: a plain text starts fast. */
async function readByContent(
  bytes: Uint8Array,
  name: string,
  charset?: string,
): Promise<TypedReading | { ok: false; reason: string }> {
  const file = fileKindOf(bytes)
  if (file.kind === 'other') return refuse(file.reason)
  if (file.kind === 'pdf')
    return { ...(await (await import('./readers/read-pdf')).readPdf(bytes)), mediaType: 'application/pdf' }
  if (file.kind === 'archive')
    return { ...(await (await import('./readers/read-docx')).readDocx(bytes)), mediaType: docx }
  const decoded = decodeBytes(bytes, charset)
  if (!decoded.ok) return decoded
  const data = dataRefusalOf(decoded.text)
  if (data) return refuse(data)
  const mediaType = mediaTypeOf(decoded.text, name)
  const reading = await readAs(mediaType, decoded.text)
  const empty = mediaType === 'text/html' ? emptyPageRefusalOf(reading) : null
  return empty ? refuse(empty) : { ok: true, reading, mediaType }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function readAs(mediaType: MediaType, decoded: string): Promise<Reading> {
  if (mediaType === 'text/markdown') return (await import('./readers/read-markdown')).readMarkdown(decoded)
  if (mediaType === 'text/html') return (await import('./readers/read-html')).readHtml(decoded)
  return readText(decoded)
}

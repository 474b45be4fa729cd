// Bytes of a file to a text in blocks and sentences, whatever its format; or one clear line on why not.

import { createHash } from 'node:crypto'
import { decodeBytes } from './readers/decode-bytes'
import { mediaTypeOf, type MediaType } from './readers/media-type'
import { readText } from './readers/read-text'
import type { Reading } from './readers/reading'
import { findBlocks } from './findings/blocks'
import { findSentences } from './findings/sentences'
import { languageOf } from './findings/language'
import type { ReadText } from './findings/structure'
import { withoutTrailer } from './findings/trailer'

export type DocumentRead = ReadText & { mediaType: MediaType; sha256: string; name: string }
export type ReadAnswer = { ok: true; read: DocumentRead } | { ok: false; reason: string }

export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadAnswer> {
  const decoded = decodeBytes(bytes)
  if (!decoded.ok) return decoded
  const mediaType = mediaTypeOf(decoded.text, name)
  const reading = await readAs(mediaType, decoded.text)
  if (!reading.text.trim()) return { ok: false, reason: 'The file holds no readable text.' }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, read: { ...textOf(reading), mediaType, sha256, name } }
}

/** Readers that need a parser are loaded when one is needed: a plain text starts fast. */
async function readAs(mediaType: MediaType, decoded: string): Promise<Reading> {
  if (mediaType === 'text/markdown') return (await import('./readers/read-markdown')).readMarkdown(decoded)
  if (mediaType === 'text/html') return (await import('./readers/read-html')).readHtml(decoded)
  return readText(decoded)
}

function textOf(reading: Reading): ReadText {
  const { text, body, known } = reading
  const blocks = withoutTrailer(reading.blocks ?? findBlocks(text))
  return {
    text,
    body,
    known,
    language: languageOf(text, reading.language),
    blocks,
    sentences: findSentences(text, blocks),
  }
}

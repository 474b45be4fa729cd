// What a reader read to a text in blocks and sentences, each with the way back to the original: the input of every finding. Pure.

import type { Origins } from './draft-schema'
import { findBlocks } from './findings/blocks'
import { languageOf } from './findings/language'
import { findSentences } from './findings/sentences'
import type { ReadText } from './findings/structure'
import { withoutTrailer } from './findings/trailer'
import { originsOf } from './origins'
import type { DocumentReading } from './read'

export type DocumentRead = ReadText &
  Pick<DocumentReading, 'mediaType' | 'sha256' | 'name' | 'address'> & { origins: Origins }

export function inBlocks(reading: DocumentReading): DocumentRead {
  const { mediaType, sha256, name, address, unit } = reading
  const text = textOf(reading)
  return { mediaType, sha256, name, address, origins: originsOf(text, unit), ...text }
}

function textOf(reading: DocumentReading): ReadText {
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

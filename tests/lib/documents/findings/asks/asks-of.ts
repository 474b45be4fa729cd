import type { Ask, Quote } from '@/lib/documents/draft-schema'
import { findBlocks } from '@/lib/documents/findings/blocks'
import { findSentences } from '@/lib/documents/findings/sentences'
import type { ReadText } from '@/lib/documents/findings/structure'
import { findAsks } from '@/lib/documents/findings/asks/find-asks'

export function readOf(text: string, language = 'en'): ReadText {
  const blocks = findBlocks(text)
  const body = { start: 0, end: text.length }
  return { text, language, body, blocks, sentences: findSentences(text, blocks), known: { links: [] } }
}

export function asksOf(text: string, quotes: Quote[] = []): Ask[] {
  return findAsks(readOf(text), quotes)
}

/** "target → action" of every ask; a target that is not named is "–". */
export function askedIn(text: string, quotes: Quote[] = []): string[] {
  return asksOf(text, quotes).map(({ target, action }) => `${target?.text ?? '–'} → ${action.text}`)
}

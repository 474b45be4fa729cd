import type { Quote } from '@/lib/documents/draft-schema'
import { findBlocks } from '@/lib/documents/findings/blocks'
import { findQuotes } from '@/lib/documents/findings/quotes/find-quotes'
import { findSentences } from '@/lib/documents/findings/sentences'
import type { ReadText } from '@/lib/documents/findings/structure'

export function readOf(text: string, language = 'en'): ReadText {
  const blocks = findBlocks(text)
  const body = { start: 0, end: text.length }
  return { text, language, body, blocks, sentences: findSentences(text, blocks), known: { links: [] } }
}

export function quotesOf(text: string, language?: string): Quote[] {
  return findQuotes(readOf(text, language), [])
}

/** Each quote as `speaker: words`, to read at a glance. */
export function saidIn(text: string): string[] {
  return quotesOf(text).map(({ speaker, text: words }) => `${speaker?.text ?? '?'}: ${words}`)
}

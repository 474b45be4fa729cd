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

/** A test for each row of each table: "sentence | who → what", or "sentence | nothing" where it asks nothing. */
export function testAsks(tables: Record<string, string>): void {
  describe.each(Object.entries(tables))('%s', (_, table) => {
    test.each(rowsOf(table))('%s', (sentence, ask) =>
      expect(askedIn(sentence)).toEqual(ask === 'nothing' ? [] : [ask]),
    )
  })
}

function rowsOf(table: string): [sentence: string, ask: string][] {
  const rows = table.trim().split('\n')
  return rows.map((row) => row.trim().split(' | ') as [string, string])
}

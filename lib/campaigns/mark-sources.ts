// Keeps source marks true while people edit: words that still stand in their passage keep their mark, words that stand
// somewhere else in a document get that one, and words that no document has lose it. Pure.

import type { SourceRef, StoryBlock } from './story'
import { wordsPattern } from './words-pattern'

type SourceText = { n: number; text: string }
type Marked = { text: string; source?: SourceRef }

/** `before`: the story these blocks were edited from; what was not touched there stays as it is. */
export function markSources(
  story: StoryBlock[],
  before: StoryBlock[],
  documents: SourceText[],
): StoryBlock[] {
  const untouched = new Set(before.map((block) => JSON.stringify(block)))
  return story.map((block) => (untouched.has(JSON.stringify(block)) ? block : markBlock(block, documents)))
}

function markBlock(block: StoryBlock, documents: SourceText[]): StoryBlock {
  if (block.type === 'list')
    return { ...block, items: block.items.map((item) => marked(item, item.text, documents)) }
  const { also, ...rest } = { also: undefined, ...block }
  const kept = also ? stillThere(block, also, documents) : []
  const remarked = marked(rest as typeof block, wordsOf(block), documents)
  return kept.length > 0 ? ({ ...remarked, also: kept } as typeof block) : remarked
}

/** Of the further documents, those that still have the quote's words, or the figure. */
function stillThere(
  block: Exclude<StoryBlock, { type: 'list' }>,
  also: SourceRef[],
  documents: SourceText[],
): SourceRef[] {
  const words = block.type === 'key-figure' ? block.figure : wordsOf(block)
  return also.filter((ref) => {
    const document = documents.find(({ n }) => n === ref.n)
    if (block.type === 'paragraph' && document)
      return isQuotedIn(words, document.text.slice(ref.start, ref.end))
    return document && within(document, words, ref)
  })
}

/** A paragraph holds more than the quote that it shares with a document. */
function isQuotedIn(paragraph: string, quote: string): boolean {
  return wordsPattern(quote.replace(/^["“”]|[,.]?["“”]$/g, '')).test(paragraph)
}

function wordsOf(block: Exclude<StoryBlock, { type: 'list' }>): string {
  if (block.type === 'key-figure') return block.sentence
  return block.type === 'take-action' || block.type === 'read-more' ? block.title : block.text
}

function marked<T extends { source?: Marked['source'] }>(item: T, words: string, documents: SourceText[]): T {
  const { source: old, ...rest } = item
  const own = old && documents.find(({ n }) => n === old.n)
  const source = (own && within(own, words, old)) ?? findSource(words, documents)
  return (source ? { ...rest, source } : rest) as T
}

/** The old mark, as long as its passage has the words in it. */
function within({ text }: SourceText, words: string, old: SourceRef): SourceRef | undefined {
  return wordsPattern(words).test(text.slice(old.start, old.end)) ? old : undefined
}

function findSource(words: string, documents: SourceText[]): SourceRef | undefined {
  const pattern = wordsPattern(words)
  for (const { n, text } of documents) {
    const found = pattern.exec(text)
    if (found) return { n, start: found.index, end: found.index + found[0].length }
  }
  return undefined
}

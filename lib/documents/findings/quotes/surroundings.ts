// The lines around a quotation's paragraph, without what a page put between: the line before, the line after, the sentence
// before.

import type { Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '../structure'
import { lastSentence } from './frame'
import type { Said } from './said'
import { isInterruption } from './words/interruptions'

export function blockBefore(read: ReadText, index: number): Block | null {
  return (
    read.blocks.slice(Math.max(0, index - 3), index).findLast((block) => !isInterruption(block.text)) ?? null
  )
}

export function blockAfter(read: ReadText, index: number): Block | null {
  return read.blocks.slice(index + 1, index + 4).find((block) => !isInterruption(block.text)) ?? null
}

/** The paragraph that holds a place before a quotation: looked for from the quotation's own. */
export function blockAt(read: ReadText, at: number, from: number): number {
  let block = from
  while (block > 0 && (read.blocks[block]?.start ?? 0) > at) block -= 1
  return block
}

/** Does the quotation open its block, with nothing but marks before it? */
export function opensBlock(read: ReadText, { quoted }: Said): boolean {
  const block = read.blocks[quoted.block] as Block
  return (
    quoted.outer.start - block.start < longest &&
    /^[>\s]*$/.test(read.text.slice(block.start, quoted.outer.start))
  )
}

export function endsBlock(read: ReadText, { quoted }: Said): boolean {
  const block = read.blocks[quoted.lastBlock] as Block
  return read.text.slice(quoted.outer.end, block.end).trim() === ''
}

/** The sentence that ends where the quotation's own begins: in its block, else the last one of the block before. */
export function sentenceBefore(read: ReadText, said: Said): Range | null {
  const { frame, quoted } = said
  const inBlock = { start: frame.back.start, end: frame.lead.start }
  const range = hasWords(read.text, inBlock)
    ? inBlock
    : opensBlock(read, said)
      ? blockBefore(read, quoted.block)
      : null
  return (
    range && lastSentence(read.text, { start: range.start, end: range.start + wordsEnd(read.text, range) })
  )
}

const longest = 500

/** So many sentences, and paragraphs, are looked back. */
const reach = 8

/** That sentence and those before it, the nearest first: up to another quotation or a heading. */
export function* sentencesBefore(read: ReadText, said: Said): Generator<Range> {
  let sentence = sentenceBeforeIts(read, said)
  for (let seen = 0; sentence && seen < reach; seen++) {
    yield sentence
    sentence = sentenceThatEnds(read, sentence.start, said.quoted.block)
  }
}

function sentenceThatEnds(read: ReadText, at: number, from: number): Range | null {
  const block = read.blocks
    .slice(Math.max(0, from - reach), from + 1)
    .findLast(
      ({ start, end, text }) =>
        start < at && hasWords(read.text, { start, end: Math.min(end, at) }) && !isInterruption(text),
    )
  if (!block || block.kind === 'heading') return null
  const range = { start: block.start, end: Math.min(block.end, at) }
  const sentence = lastSentence(read.text, { ...range, end: range.start + wordsEnd(read.text, range) })
  return /[“”"«»„]/.test(read.text.slice(sentence.start, sentence.end)) ? null : sentence
}

/** The same for a quotation with words of its own sentence in front of it, which may open the block. */
export function sentenceBeforeIts(read: ReadText, said: Said): Range | null {
  const { frame, quoted } = said
  const isFirst = !hasWords(read.text, {
    start: (read.blocks[quoted.block] as Block).start,
    end: frame.lead.start,
  })
  const before = isFirst ? blockBefore(read, quoted.block) : null
  return before ? lastSentence(read.text, before) : sentenceBefore(read, said)
}

/** Looked for no further back than a sentence reaches: many quotations of one block ask. */
function hasWords(text: string, { start, end }: Range): boolean {
  return /\p{L}/u.test(text.slice(Math.max(start, end - longest), end))
}

/** Without the white space at its end, which would look like an empty last sentence. */
function wordsEnd(text: string, range: Range): number {
  return text.slice(range.start, range.end).trimEnd().length
}

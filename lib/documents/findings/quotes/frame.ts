// The words around a quotation, in its own sentence: where an attribution can stand.

import { matchesIn } from '@/lib/core/matches-in'
import type { Range } from '@/lib/documents/draft-schema'
import { markerLength } from '../list-marker'
import { isBreak } from '../sentence-breaks'
import type { Block, ReadText } from '../structure'
import { datelineLength } from './dateline'
import type { Quoted } from './quoted'
import { shortTitles } from './words/name-shape'

export type Frame = {
  /** The part of the sentence before the quotation; empty when the quotation opens it. */
  lead: Range
  /** All words of the block before it, back to the quotation before. */
  before: Range
  /** The same, back to the quotation before that can be speech: “terms” between them are words of the text. */
  back: Range
  /** The part of the sentence after it. */
  tail: Range
  /** Another quotation stands before it in its paragraph. */
  isBehindQuote: boolean
}

/** No attribution is longer; keeps every rule linear on a text without sentence ends. */
const longest = 500
const candidate = /[.!?…][)\]'’]*\s+/g

export function frameOf(read: ReadText, all: Quoted[], index: number): Frame {
  const { outer, block, lastBlock } = all[index] as Quoted
  const around = { start: wordsStart(read, block), end: (read.blocks[lastBlock] as Range).end }
  const previous = all[index - 1]
  const next = all[index + 1]
  const isBehindQuote = previous?.lastBlock === block
  const before = {
    start: Math.min(isBehindQuote ? previous.outer.end : around.start, outer.start),
    end: outer.start,
  }
  const after = { start: outer.end, end: next?.block === lastBlock ? next.outer.start : around.end }
  const back = { start: isBehindQuote ? spokenBefore(read, all, index) : before.start, end: before.end }
  const lead = lastSentence(read.text, back)
  return { back, before, lead, tail: firstSentence(read.text, after), isBehindQuote }
}

/** Where the last quotation of its paragraph ends that is more than a term. */
function spokenBefore(read: ReadText, all: Quoted[], index: number): number {
  const { block } = all[index] as Quoted
  for (let i = index - 1; i >= index - mostTerms && all[i]?.lastBlock === block; i--) {
    const { start, end, outer } = all[i] as Quoted
    if (end - start > longestTerm || !term.test(read.text.slice(start, end))) return outer.end
  }
  const first = all[index - mostTerms]
  return first?.lastBlock === block ? first.outer.end : wordsStart(read, block)
}

/** So many are looked past. */
const mostTerms = 8
const longestTerm = 40
const term = /^\S+(?:\s\S+){0,3}[^\s.,!?…]$/

/** Behind the marker of a list item or the sign of what is quoted, behind a dateline. */
function wordsStart({ blocks }: ReadText, index: number): number {
  const block = blocks[index] as Block
  const sign = /^(?:>\s*){1,3}/.exec(block.text)?.[0].length
  return (
    block.start +
    (sign ?? (block.kind === 'list-item' ? markerLength(block.text) : datelineLength(block.text)))
  )
}

/** "…,” she wrote, “…": between a quotation that ends in a comma and this one stands who says both, or goes on. */
export function isSecondPart(text: string, { lead, before, isBehindQuote }: Frame): boolean {
  const isNext =
    isBehindQuote && lead.start === before.start && /,\s*$/.test(text.slice(lead.start, lead.end))
  return isNext && /,[^\p{L}\p{N}\s,]$/u.test(text.slice(Math.max(0, lead.start - 2), lead.start))
}

export function firstSentence(text: string, range: Range): Range {
  const end = Math.min(range.end, range.start + longest)
  for (const at of breaksIn(text, { start: range.start, end })) return { start: range.start, end: at }
  return { start: range.start, end }
}

export function lastSentence(text: string, range: Range): Range {
  const start = Math.max(range.start, range.end - longest)
  return { start: breaksIn(text, { start, end: range.end }).at(-1) ?? start, end: range.end }
}

/** Where sentences begin inside the range, its own start left out. */
function breaksIn(text: string, range: Range): number[] {
  const found: number[] = []
  for (const match of matchesIn(text.slice(range.start, range.end), candidate)) {
    const at = range.start + match.index + match[0].length
    if (isBreak(text, range.start, at) && !isWithin(text, at)) found.push(at)
  }
  return found
}

/** "said Del. Jane Roe": the stop belongs to the title; "(S. Res. 376)" is no end either. */
function isWithin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBracket), at)
  const word = /(\p{Lu}\p{L}{0,12})\.\s+$/u.exec(before)?.[1]
  return (
    (word !== undefined && shortTitles.test(word)) ||
    isBracketOpen(before, text.slice(at, at + longestBracket))
  )
}

const longestBracket = 40

function isBracketOpen(before: string, behind: string): boolean {
  return /\([^()]*$/.test(before) && /^[^()]*\)/.test(behind)
}

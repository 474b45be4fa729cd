// What the words that people sign copy from a document: they stand on the page like its story, and count as excerpts. A demand of a few
// sentences does not: whoever makes it says it so. Sentence by sentence and item by item; of a sentence that a template opens, what the
// document gave. Pure.

import { findWords, type TextRange } from './excerpt-limit'
import type { StoryBlock } from './story'

/** "We call on … to", "We urge you": the openings of compose/templates.ts. */
const opening = /^We (?:call on .{1,200}? to|urge .{1,200}?(?= not to )|call for|support|hope that) /
/** Fewer words stand in any document. */
const fewestWords = 4
/** Characters that a demand may have from a document, and the part of a short one. */
const longestDemand = 500
export const longestPart = 0.5

/** As blocks of the page, beside its own ones. */
export function signedPassages(wording: string, n: number, text: string): StoryBlock[] {
  const ranges = sentencesIn(wording).flatMap((words) => rangeOf(words, text) ?? [])
  const length = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  if (length <= Math.min(longestDemand, text.length * longestPart)) return []
  return ranges.map(({ start, end }) => ({
    ...{ type: 'paragraph', text: text.slice(start, end), source: { n, start, end } },
  }))
}

function sentencesIn(wording: string): string[] {
  return wording
    .split(/\n|(?<=[.!?…]["”’)]?)\s+/)
    .map((line) => line.replace(/^–\s/, '').trim())
    .filter(hasEnough)
}

function rangeOf(words: string, text: string): TextRange | null {
  const given = words.replace(opening, '').replace(/[.,;:]+$/, '')
  return findWords(words, text) ?? (hasEnough(given) ? findWords(given, text) : null)
}

function hasEnough(words: string): boolean {
  return words.split(/\s+/).length >= fewestWords
}

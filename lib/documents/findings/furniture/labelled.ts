// Lines that say themselves what they hold: "Press Release: X", "Subject: X", "Category: X".

import { spanOf, type Span } from '@/lib/core/span'
import { isBody } from '../names/body-shape'
import type { Line } from './surroundings'

export const publisherLabel =
  /^(?:(?:press|news|media) (?:release|statement)(?: (?:from|by))?|publisher|published by|issued by|released by|organi[sz]ation|outlet|publication)\s*:\s*(?=\S)/i
/** In a head the source of the text; further down that of a chart or picture. */
export const sourceLabel = /^(?:source|via)\s*:\s*(?=\S)/i
export const headlineLabel = /^(?:headline|title|subject|re|regarding)\s*:\s*(?=\S)/i
/** "Press Releases -- Transport" stands in an archive as well. */
export const issueAreaLabel =
  /^(?:(?:press|news|media) releases\s(?:--?|[–—])\s(?=\p{Lu}\p{Ll}+(?:(?: and| &)? \p{Lu}\p{Ll}+)?$)|(?:issue(?: area)?|category|section|theme|topic|campaign area|area|cause)\s*:\s*(?=\S))/iu
export const publishedLabel =
  /^(?:(?:document |release )?date|published|posted|released|issued|updated?)(?: on)?\s*:\s*(?=\S)/i

const releaseLabel = /^(?:press|news|media) (?:release|statement)\s*(?::|[-–—]\s)\s*(?=\S)/i
/** "Speech: The Quay Party" under the date of an archive: what kind of text it is, and whose. */
const kindLabel =
  /^(?:speech|column|response|opinion|article|editorial|feature|interview|news|release)\s*:\s*(?=\S)/i
/** Small words of a body's name. */
const ofNames = /^(?:of|for|the|and|in|on|to|at|by|from|with|against|de|du|la|van)$/
/** So many words, each with a capital, are a headline. */
const longestName = 8
/** What a headline in capital letters says, and no body is called. */
const saying =
  /\b(?:must|should|calls?|urges?|demands?|backs?|wants?|needs?|says?|launch(?:es)?|welcomes?|condemns?|rejects?|warns?|oppos(?:es?|ing)|supports?)\b/i

/** "Press release: Council must reopen the pool" as the first line, or under whose it is: what it says of itself, not its sender. */
export function releaseHeadline(text: string, [first, second]: Line[]): Span | null {
  const line = first && /:$/.test(first.text) ? second : first
  const span = line && first?.index === 0 ? labelledSpan(text, line, releaseLabel) : null
  return span && saysSomething(span.text) ? span : null
}

export function sourceLine(head: Line[]): Line | null {
  return head.find(({ text }, at) => head[at - 1]?.lineKind === 'date' && kindLabel.test(text)) ?? null
}

/** Whose text the line under the date says it is. */
export function underDate(text: string, head: Line[]): Span | null {
  const line = sourceLine(head)
  return line && labelledSpan(text, line, kindLabel)
}

function saysSomething(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length > 2 &&
    (saying.test(text) ||
      (words.length > longestName && !isBody(text)) ||
      words.some((word) => /^[a-z]{3,}$/.test(word) && !ofNames.test(word)))
  )
}

/** What follows the label, as a span of `text`; null when the line has not got this label. */
function labelledSpan(text: string, line: Line, label: RegExp): Span | null {
  if (line.text.length > 250) return null
  const length = label.exec(line.text)?.[0].length
  return length ? spanOf(text, line.start + length, line.end) : null
}

export function findLabelled(text: string, lines: Line[], label: RegExp): Span | null {
  for (const line of lines) {
    const span = labelledSpan(text, line, label)
    if (span) return span
  }
  return null
}

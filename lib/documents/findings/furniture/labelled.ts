// Lines that say themselves what they hold: "Press Release: X", "Subject: X", "Category: X".

import { spanOf, type Span } from '@/lib/core/span'
import type { Line } from './surroundings'

export const publisherLabel =
  /^(?:(?:press|news|media) (?:release|statement)(?: (?:from|by))?|publisher|published by|issued by|released by|organi[sz]ation|outlet|publication)\s*:\s*(?=\S)/i
/** In a head the source of the text; further down that of a chart or picture. */
export const sourceLabel = /^(?:source|via)\s*:\s*(?=\S)/i
export const headlineLabel = /^(?:headline|title|subject|re|regarding)\s*:\s*(?=\S)/i
export const issueAreaLabel =
  /^(?:issue(?: area)?|category|section|theme|topic|campaign area|area|cause)\s*:\s*(?=\S)/i
export const publishedLabel = /^(?:date|published|posted|released|issued|updated)(?: on)?\s*:\s*(?=\S)/i

/** What follows the label, as a span of `text`; null when the line has not got this label. */
export function labelledSpan(text: string, line: Line, label: RegExp): Span | null {
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

// What the title of a petition asks: "Keep the ferry". A line "To: the mayor" below or above it says of whom, or nobody does. Titles
// are no sentences, and no other rule looks at them.

import { spanOf, type Span } from '@/lib/core/span'
import type { ReadText } from '@/lib/documents/findings/structure'
import { lineKindOf } from '@/lib/documents/findings/furniture/line-kinds'
import { petitionFront } from '@/lib/documents/findings/furniture/petition-page'
import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import { toLine } from './letter-target'
import type { ListAsk } from './list-asks'

const opensWithVerb = new RegExp(
  `^(?!open (?:letter|petition|statement))(?:please )?(?:${baseVerbs})\\b \\S+ \\S`,
  'i',
)
/** "Tell the mayor to keep the ferry": it is the mayor who is asked. */
const told = new RegExp(
  `^(?:tell|ask|urge|call (?:up)?on) ((?:the |our )?[^,:;]{3,80}?) to (?=(?:not )?(?:${baseVerbs})\\b)`,
  'i',
)
const longest = 160

/** A page where one signs says so, again and again. */
const signing =
  /\b(?:signed this petition|sign this petition|sign the petition|this petition|have signed|signatures|we,? the undersigned)\b/gi

function isPetition(text: string): boolean {
  return (text.slice(0, 6000).match(signing)?.length ?? 0) >= 2
}

/** So many lines on each side of "To: the mayor". */
const around = 4

/** Below the line "To: the mayor" it counts only where the text does not say in full what it asks. */
export function petitionTitleAsks({ text, blocks }: ReadText, isInFull: boolean): ListAsk[] {
  const target = toLine(text)
  if (!target && !isPetition(text)) return []
  const above = blocks.slice(0, around).filter(({ end }) => !target || end <= target.start)
  const below = target && !isInFull ? blocks.filter(({ start }) => start >= target.end).slice(0, around) : []
  const lines = [...above, ...below]
  const fronted = blocks.slice(0, 2 * around).flatMap(withoutFront)
  const title = (fronted.length > 0 ? fronted : lines).find(({ text: line }) => isTitle(line))
  if (!title) return []
  const asked = told.exec(title.text)
  const whom = asked?.[1]
    ? spanOf(text, title.start + asked[0].indexOf(asked[1]), title.start + asked[0].lastIndexOf(' to '))
    : null
  const action = actionRange(
    text,
    title.start + (asked?.[0].length ?? 0),
    title.start + firstLength(title.text),
  )
  return action
    ? [{ cueAt: title.start, target: whom ?? target, action, sentence: title, strength: 'explicit' }]
    : []
}

/** "Update posted 1 month ago" is what the site says of it. */
function isTitle(line: string): boolean {
  const isAsking = line.length < longest && !/[.]$|:/.test(line) && opensWithVerb.test(line)
  return isAsking && lineKindOf(line) !== 'page-mark'
}

/** "Stop the sale! You cannot take the quay from us": what follows the first sentence asks nothing. */
function firstLength(title: string): number {
  const end = title.search(/(?<=[!?])\s+\p{Lu}/u)
  return end < 0 ? title.length : end
}

function withoutFront({ start, end, text }: Span): Span[] {
  const length = petitionFront.exec(text)?.[0].length
  return length ? [{ start: start + length, end, text: text.slice(length).replace(/\.$/, '') }] : []
}

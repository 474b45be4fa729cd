// Two who speak together, each with what they are: "Jane Roe, chair of A, and John Doe, president of B" · "A chair Jane Roe and B
// president John Doe". One span from the first name to the last; "and" alone, between two bare names, is names-in-a-row.

import { spanOf, type Span } from '@/lib/core/span'
import { nameIn } from './name-in'
import { finite } from './words/saying'

/** So many "and" are tried. */
const most = 5
const says = new RegExp(String.raw`\b(?:${finite})\b`, 'u')
/** What may stand between the first name and "and": nothing, or a description between commas. */
const described = /^(?:\s*\([^()]{1,40}\))?(?:,[^;:()“”"]{2,120},?)?$/u
const ends = /^(?:\s*$|[,.;:()]|\s(?:in|on|at|from|of|who|told|to)\b)/u

export function jointIn(text: string, whole: Span): Span | null {
  if (!whole.text.includes('and')) return null
  for (const { index } of [...whole.text.matchAll(/\sand\s/g)].slice(0, most)) {
    const first = fullNameIn(text, { start: whole.start, end: whole.start + index })
    const second = first && fullNameIn(text, { start: whole.start + index + 5, end: whole.end })
    if (!second) continue
    const gap = text.slice(first.end, whole.start + index)
    const rest = text.slice(second.end, whole.end)
    if (described.test(gap) && !says.test(gap) && ends.test(rest))
      return spanOf(text, first.start, second.end)
  }
  return null
}

/** A person's full name in the part of the range before its first comma. */
function fullNameIn(text: string, range: { start: number; end: number }): Span | null {
  const part = text.slice(range.start, range.end)
  const comma = /[,(;:“”"]|\.\s|\.$/.exec(part)?.index ?? part.length
  const phrase = spanOf(text, range.start, range.start + comma)
  const named = phrase && nameIn(text, phrase)
  return named?.isPerson && /\s/.test(named.name.text) ? named.name : null
}

// Archives end headlines with a full stop, campaigns with a mark of exclamation. A first line so ended, or the one below
// “To: the mayor”, is a headline all the same when the byline or the date stands below it, or when it is written like one (title case,
// or no article and no small word first) and the story below says the same again at greater length.

import { isTitleCase } from '../letter-case'
import { isAboutWriting } from './headline-shape'
import { isPetitionCount } from './petition-page'
import type { Line } from './surroundings'

const longest = 140
const spoken = /\b(?:an?|the|i|we|you|my|our|your|it|its|there|this|these|that)\b/i

export function stoppedHeadline(lines: Line[]): Line | null {
  const [first, ...rest] = /^To: ?\p{Lu}/u.test(lines[0]?.text ?? '') ? lines.slice(1) : lines
  if (!first || first.lineKind !== null || first.kind === 'list-item' || first.text.length > longest)
    return null
  const story = rest.find((line) => line.lineKind === null && line.text.length > first.text.length)
  if (!story) return null
  if (rest[0]?.lineKind !== 'salutation' && isAboutWriting(rest[0])) return first
  if (!isStopped(first.text)) return null
  if (isTitleCase(first.text) || isPetitionCount(rest[0]?.text ?? '')) return first
  if (!isOneSentence(first.text)) return null
  return !spoken.test(first.text) && isRetold(first.text, rest.slice(0, 6)) ? first : null
}

function isStopped(text: string): boolean {
  return /[.;!]["'”’]*$/.test(text) && !/^["“]/.test(text)
}

function isOneSentence(text: string): boolean {
  return !/[.?!]["'”’]*\s+\p{Lu}.*\s\S+\s\S+\s\S+/u.test(text)
}

/** At least half of its long words come again in the paragraphs that follow. */
function isRetold(headline: string, rest: Line[]): boolean {
  const below = rest.map((line) => line.text.slice(0, 1500).toLowerCase()).join(' ')
  const words = (headline.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6))
  const again = words.filter((word) => below.includes(word)).length
  return words.length >= 3 && again * 2 >= words.length
}

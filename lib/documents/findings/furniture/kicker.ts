// Which of the lines over a story is its headline: not the paper's own name and number, not the category or letterhead on top.

import { isTitleCase } from '../letter-case'
import { isPersonName } from '../names/person-shape'
import { organisationWords } from '../names/organisation-words'
import { countWords } from './headline-shape'
import { publisherLabel, sourceLine } from './labelled'
import { isOverFormat } from './letterhead'
import { isMasthead, isNumbered } from './masthead'
import type { Line } from './surroundings'

/** Of the lines that could be a headline. */
export function chooseHeadline(lines: Line[], head: Line[]): Line | null {
  const [first, second] = belowMasthead(lines, head)
  if (!first || !second) return first ?? null
  if (isOverFormat(first, head)) return second
  if (!isKicker(first.text, second.text)) return first
  return isOverSource(first, head) ? first : second
}

/** Its date and "Press Release: X" stand under a headline of an archive, whatever the paper repeats below them. */
function isOverSource(line: Line, head: Line[]): boolean {
  const [next, afterNext] = head.slice(head.indexOf(line) + 1)
  const source = next?.lineKind === 'date' ? afterNext : next
  return source !== undefined && (source === sourceLine(head) || publisherLabel.test(source.text))
}

function belowMasthead(lines: Line[], head: Line[]): Line[] {
  const number = head.findLast((line) => isNumbered(line.text))?.start ?? 0
  const titles = lines.filter((line) => !isMasthead(line.text) && !isNameAgain(line.text, lines))
  const below = titles.filter((line) => line.start >= number)
  return [below, titles, lines].find((some) => some.length > 0) ?? []
}

/** A site says its name over its menus and under them. */
function isNameAgain(text: string, lines: Line[]): boolean {
  return (
    countWords(text) <= 4 &&
    isBodyName(text.toLowerCase()) &&
    lines.filter((line) => line.text === text).length > 1
  )
}

/** "Letter from the crews to the Harbour Secretariat" */
const writing = /^(?:(?:open|joint) )?(?:letter|statement|petition|appeal|submission)\b/i

/** "Petition to Jane Roe": whom the petition below is put to. */
const putTo = /^petition to (?:the )?(?=\p{Lu})/iu

/** A category, an address or a letterhead over the headline: few words, and the next line has more. */
function isKicker(first: string, second: string): boolean {
  const words = countWords(first)
  if (countWords(second) <= words || countWords(second) < 4) return false
  if (words <= 3 || (putTo.test(first) && isPersonName(first.replace(putTo, '')))) return true
  return words <= 6 && isTitleCase(first) && isBodyName(first.toLowerCase()) && !writing.test(first)
}

/** Its noun ends the name, or "of …" follows: "Quay Residents Association", "Council of Elders". */
function isBodyName(line: string): boolean {
  return line
    .split(/\s+/)
    .some((word, at, all) => organisationWords.has(word) && /^(?:of|for|on|,|$)/.test(all[at + 1] ?? ''))
}

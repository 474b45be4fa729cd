// The headline: told by markup, by a label, first line, line under a caption or a category, or at the end in front of the byline.
// A document without one gets null; candidates.ts proposes lines then.

import { spanOf, type Span } from '@/lib/core/span'
import { isPersonList } from '../names/person-shape'
import { organisationWords } from '../names/organisation-words'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { calloutLabelLength, opensPetition } from '../callouts/callout-labels'
import {
  findLabelled,
  headlineLabel,
  issueAreaLabel,
  publishedLabel,
  publisherLabel,
  releaseHeadline,
} from './labelled'
import { joinHeadings } from './heading-lines'
import { isLetterTitle } from './letter-title'
import { startsPetition } from './petition-page'
import { isMasthead, isNumbered } from './masthead'
import { stoppedHeadline } from './stopped-headline'
import type { Line, Surroundings } from './surroundings'

/** "1,204 of 2,000 signatures", "1,204 supporters" */
const signed =
  /^[\d,.]+\s(?:(?:of|out of|\/)\s[\d,.]+\s)?(?:signatures|supporters|people|have signed|signed)(?:\s(?:have )?signed)?[.!]?$/i
const shortest = 8
const longest = 220

export function findHeadline(around: Surroundings): Span | null {
  const { read, lines, head, tail } = around
  return (
    read.known.headline ??
    findLabelled(read.text, head, headlineLabel) ??
    releaseHeadline(read.text, head) ??
    trimmed(read.text, inHead(joinHeadings(read.text, head))) ??
    trimmed(read.text, longFirst(lines)) ??
    trimmed(read.text, stoppedHeadline(lines)) ??
    trimmed(read.text, underCaption(around)) ??
    trimmed(read.text, inTail(tail))
  )
}

function trimmed(text: string, line: Line | null): Span | null {
  if (!line) return null
  const before = /^(?:#{1,6}\s+|[*_~=>]+\s*|-{2,}\s+)/.exec(line.text)?.[0].length ?? 0
  const behind = before ? (/[*_#~=<\s-]+$/.exec(line.text)?.[0].length ?? 0) : 0
  return spanOf(text, line.start + before, line.end - behind)
}

/** Too long for a line and without a stop, in front of its date or byline: a headline that quotes, or says two things. */
function longFirst([first, second]: Line[]): Line | null {
  if (!first || first.kind !== 'paragraph' || first.lineKind !== null || first.text.length > longest)
    return null
  const isOpen = !/[.:;,!…][)"'”’»]*$/.test(first.text) && !/[.!?] +\p{Lu}/u.test(first.text)
  return isOpen && isAboutWriting(second) ? first : null
}

function inHead(head: Line[]): Line | null {
  const opening = head.find((line) => line.lineKind === null)
  if (opening && opensPetition(opening.text) && opening.text.length <= longest) return opening
  const letter = head.some((line) => line.lineKind === 'salutation' && !isToEverybody(line.text))
  const lines = head.filter(
    (line, at) => isHeadline(line, head[at + 1]) && (!letter || isLetterTitle(line.text)),
  )
  const [first, second] = belowMasthead(lines, head)
  if (!first || !second || !isKicker(first.text, second.text)) return first ?? null
  return isOverSource(first, head) ? first : second
}

/** Its date and "Press Release: X" stand under a headline of an archive, whatever the paper repeats below them. */
function isOverSource(line: Line, head: Line[]): boolean {
  const [next, afterNext] = head.slice(head.indexOf(line) + 1)
  const source = next?.lineKind === 'date' ? afterNext : next
  return source !== undefined && publisherLabel.test(source.text)
}

function belowMasthead(lines: Line[], head: Line[]): Line[] {
  const number = head.findLast((line) => isNumbered(line.text))?.start ?? 0
  const titles = lines.filter((line) => !isMasthead(line.text))
  const below = titles.filter((line) => line.start >= number)
  return [below, titles, lines].find((some) => some.length > 0) ?? []
}

/** "Dear friends": over such a greeting stands no address. */
function isToEverybody(greeting: string): boolean {
  return /^dear (?:\w+ )?(?:friends?|supporters?|members?|neighbou?rs?|readers?|all|everyone|comrades)\b/i.test(
    greeting,
  )
}

/** A first paragraph of one sentence, then a line like a head, then the byline or the only way to a story. */
function underCaption({ lines, head }: Surroundings): Line | null {
  if (head.length > 0 || lines.length < 3 || (lines[0]?.text.length ?? 0) > 300) return null
  const at = [1, 2].find((index) => lines[index] && isHeadline(lines[index], lines[index + 1]))
  const line = at === undefined ? undefined : lines[at]
  if (!line || countWords(line.text) < 4 || /^["“«„]/.test(line.text)) return null
  const others = lines
    .slice(line.index + 1)
    .filter((other) => other.kind === 'heading' && isHeadline(other, undefined))
  return isAboutWriting(lines[line.index + 1]) || others.length === 0 ? line : null
}

/** At the end: after the category or in front of the byline; never under a sign-off. */
function inTail(tail: Line[]): Line | null {
  if (tail.some((line) => line.lineKind === 'sign-off')) return null
  const lines = tail.filter((line, at) => isHeadline(line, tail[at + 1]) && countWords(line.text) >= 4)
  const introduced = lines.find((line) => isAboutWriting(tail[tail.indexOf(line) + 1]))
  return introduced ?? (lines.length === 1 && lines[0]!.kind === 'heading' ? lines[0]! : null)
}

function isHeadline(line: Line, next: Line | undefined): boolean {
  const { text, lineKind, kind } = line
  if (lineKind !== null || kind === 'list-item' || text.length < shortest || text.length > longest)
    return false
  if (signed.test(text)) return false
  if (/[;,:]$|https?:|www\.|\S@\S/.test(text) || isLabelled(line) || isNames(text) || isByline(text))
    return false
  if (/^["“«„—–]/.test(text) && !/["”»]\s*\S/.test(text)) return false
  if (kind === 'paragraph' && !isAllCapitals(text) && /[.…]["”]?$/.test(text))
    return isAboutWriting(next) && text.length < 140
  return countWords(text) >= 2
}

/** "Mayor's Message" has the shape of a name, but no name is anybody's. */
function isNames(text: string): boolean {
  return isPersonList(text) && !/['’]s\s/.test(text)
}

function isLabelled({ text }: Line): boolean {
  const labels = [
    publisherLabel,
    issueAreaLabel,
    publishedLabel,
    /^(?:contact|notes?|note to editors?|background|about|to|from|cc|present|apologies)\s*:/i,
  ]
  return calloutLabelLength(text) > 0 || labels.some((label) => label.test(text))
}

function isByline(text: string): boolean {
  return (
    startsPetition.test(text) ||
    (/^(?:(?:started|created|initiated|launched|petition) )?by:?\s+\p{Lu}/iu.test(text) &&
      text.length < 80 &&
      (isTitleCase(text) || isAllCapitals(text)))
  )
}

/** The line after a headline says who wrote it, when, or for whom. */
function isAboutWriting(line: Line | undefined): boolean {
  if (!line) return false
  return (
    line.lineKind === 'date' ||
    publisherLabel.test(line.text) ||
    isByline(line.text) ||
    isPersonList(line.text)
  )
}

/** A category or letterhead over the headline: few words, and the next line has more. */
function isKicker(first: string, second: string): boolean {
  const words = countWords(first)
  if (countWords(second) <= words || countWords(second) < 4) return false
  if (words <= 3) return true
  return words <= 6 && isTitleCase(first) && isBodyName(first.toLowerCase())
}

/** Its noun ends the name, or "of …" follows: "Quay Residents Association", "Council of Elders". */
function isBodyName(line: string): boolean {
  return line
    .split(/\s+/)
    .some((word, at, all) => organisationWords.has(word) && /^(?:of|for|on|,|$)/.test(all[at + 1] ?? ''))
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}

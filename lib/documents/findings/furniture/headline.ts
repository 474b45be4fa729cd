// The headline: told by markup, by a label, first line, line under a caption or a category, or at the end in front of the byline.
// A document without one gets null; candidates.ts proposes lines then.

import { spanOf, type Span } from '@/lib/core/span'
import { buttonKind } from '../callouts/buttons'
import { opensPetition } from '../callouts/callout-labels'
import { dateShape } from '../dates'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isPersonName } from '../names/person-shape'
import { datelineLength } from '../quotes/dateline'
import { countWords, isAboutWriting, isHeadline, longestHeadline } from './headline-shape'
import { joinHeadings } from './heading-lines'
import { chooseHeadline } from './kicker'
import { findLabelled, headlineLabel, publisherLabel, releaseHeadline, sourceLine } from './labelled'
import { isLetterTitle } from './letter-title'
import { petitionNote } from './petition-note'
import { isPetitionCount, petitionFront } from './petition-page'
import { viewedOn } from './publisher-shapes'
import { siteHeadline } from './site-headline'
import { stoppedHeadline } from './stopped-headline'
import type { Line, Surroundings } from './surroundings'

const longestCapitals = 400

export function findHeadline(around: Surroundings): Span | null {
  const { read, lines, head, tail } = around
  return (
    read.known.headline ??
    findLabelled(read.text, head, headlineLabel) ??
    releaseHeadline(read.text, head) ??
    petitionNote(read.text, lines)?.headline ??
    petitionTitle(read.text, lines) ??
    archived(head) ??
    trimmed(read.text, siteHeadline(around)) ??
    trimmed(read.text, inHead(joinHeadings(read.text, head))) ??
    trimmed(read.text, longFirst(lines)) ??
    trimmed(read.text, stoppedHeadline(lines)) ??
    trimmed(read.text, underCaption(around)) ??
    trimmed(read.text, inTail(tail))
  )
}

/** "FOR IMMEDIATE RELEASE February 23 2007 Council Calls …": where lines were joined, the date stands in front. */
const datedFront = new RegExp(
  String.raw`^(?:for immediate release\s+)?(?:(?:date )?\d{4}-\d\d-\d\d|${dateShape.replaceAll(',?\\s+', ',?\\s{1,4}')})\s{1,4}(?=\p{Lu}\S*\s)`,
  'iu',
)

function trimmed(text: string, line: Line | null): Span | null {
  if (!line) return null
  const before = /^(?:#{1,6}\s+|[*_~=>]+\s*|-{2,}\s+)/.exec(line.text)?.[0].length ?? 0
  const behind = before ? (/[*_#~=<\s-]+$/.exec(line.text)?.[0].length ?? 0) : 0
  const view = viewedOn.exec(line.text)?.index
  if (view)
    return spanOf(text, line.start, line.start + line.text.slice(0, view).replace(/[\s–—-]+$/, '').length)
  const date = countWords(line.text) > 6 ? (datedFront.exec(line.text)?.[0].length ?? 0) : 0
  if (date > 0) return spanOf(text, line.start + date, line.end)
  return spanOf(text, line.start + before, line.end - behind)
}

/** On a page that counts who has signed; its own notices may stand above. */
function petitionTitle(text: string, lines: Line[]): Span | null {
  return lines.some((line) => isPetitionCount(line.text)) ? findLabelled(text, lines, petitionFront) : null
}

/** An archive's first line over a date and "Press Release: X" is the headline, whatever it looks like. */
function archived([first, ...below]: Line[]): Span | null {
  const source = below.slice(0, 3).find(({ text }) => publisherLabel.test(text))
  const isOver = source !== undefined && below[below.indexOf(source) - 1]?.lineKind === 'date'
  return first?.index === 0 && first.lineKind === null && isOver && !publisherLabel.test(first.text)
    ? { start: first.start, end: first.end, text: first.text }
    : null
}

/** Too long for a line and without a stop, in capitals or in front of its date, byline or dateline: it quotes, or says two things. */
function longFirst([first, second]: Line[]): Line | null {
  if (!first || first.kind !== 'paragraph' || first.lineKind !== null) return null
  const isOpen = !/[.:;,!…][)"'”’»]*$/.test(first.text)
  if (
    isOpen &&
    (isAllCapitals(first.text) || isTitleCase(first.text)) &&
    first.text.length <= longestCapitals
  )
    return first
  const isOne = isOpen && first.text.length <= longestHeadline && !/[.!?] +\p{Lu}/u.test(first.text)
  return isOne && (isAboutWriting(second) || datelineLength(second?.text ?? '') > 0) ? first : null
}

function inHead(head: Line[]): Line | null {
  const opening = head.find((line) => line.lineKind === null)
  if (opening && opensPetition(opening.text) && opening.text.length <= longestHeadline) return opening
  const letter = head.some((line) => line.lineKind === 'salutation' && !isToEverybody(line.text))
  const source = sourceLine(head)
  const lines = head.filter(
    (line, at) =>
      line !== source &&
      !(line !== opening && buttonKind(line.text)) &&
      isHeadline(line, head[at + 1]) &&
      (!letter || isLetterTitle(line.text)),
  )
  return chooseHeadline(lines, head)
}

/** A first paragraph of one sentence, then a line like a head, then the byline or the only way to a story. */
function underCaption({ lines, head }: Surroundings): Line | null {
  if (head.length > 0 || lines.length < 3 || (lines[0]?.text.length ?? 0) > 300) return null
  const at = [1, 2].find((index) => lines[index] && isHeadline(lines[index], lines[index + 1]))
  const line = at === undefined ? undefined : lines[at]
  if (!line || countWords(line.text) < 4 || /^["“«„]/.test(line.text) || isSigned(line.text)) return null
  const others = lines
    .slice(line.index + 1)
    .filter((other) => other.kind === 'heading' && isHeadline(other, undefined))
  return isAboutWriting(lines[line.index + 1]) || others.length === 0 ? line : null
}

/** At the end: after the category or in front of the byline; never under a sign-off. */
function inTail(tail: Line[]): Line | null {
  if (tail.some((line) => line.lineKind === 'sign-off') || tail.filter(isSignature).length > 1) return null
  const lines = tail.filter(
    (line, at) =>
      isHeadline(line, tail[at + 1]) &&
      countWords(line.text) >= 4 &&
      !isSigned(line.text) &&
      !phone.test(line.text),
  )
  const introduced = lines.find((line) => isAboutWriting(tail[tail.indexOf(line) + 1]))
  return introduced ?? (lines.length === 1 && lines[0]!.kind === 'heading' ? lines[0]! : null)
}

/** Whom to ring is no headline. */
const phone = /\d{3}[ .-]\d{3}[ .-]\d{3}/

/** A name on a line of its own, or in front of what he is: where two of them stand, the end is who signed. */
function isSignature({ text }: Line): boolean {
  return isPersonName(text) || isSigned(text)
}

/** "Rev. Jane Roe, Council of Churches, Dale" */
function isSigned(text: string): boolean {
  const comma = text.indexOf(',')
  return comma > 0 && isPersonName(text.slice(0, comma))
}

/** "Dear friends": over such a greeting stands no address. */
function isToEverybody(greeting: string): boolean {
  return /^dear (?:\w+ )?(?:friends?|supporters?|members?|neighbou?rs?|readers?|all|everyone|comrades)\b/i.test(
    greeting,
  )
}

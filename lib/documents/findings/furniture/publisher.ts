// Who published it: markup, a label ("Press Release: X"), the agency in a dateline ("(X) —"), the house's own voice ("X campaigns
// on …", "told X"), a release's note on itself, the letterhead, a copyright line. In this order, since each is surer than the next.

import { spanOf, type Span } from '@/lib/core/span'
import { dateInLine, monthNames } from '../dates'
import type { ReadText } from '../structure'
import { aboutNote } from './about-note'
import { contactHouse, officersHouse } from './contact-house'
import { houseVoice } from './house-voice'
import { findLetterhead, hasBodyWord } from './letterhead'
import { ownVoice } from './own-voice'
import {
  besideTime,
  copyright,
  channel,
  dateline,
  firstPublished,
  from,
  imprint,
  isPaperName,
  kindOfText,
  newsFrom,
  newspaper,
  passedOn,
  publishedBy,
  readingTime,
  releaseOf,
  resolving,
  supportLine,
  toEditor,
  viewedOn,
} from './publisher-shapes'
import { findLabelled, publisherLabel, releaseHeadline, sourceLabel, underDate } from './labelled'
import { petitionNote } from './petition-note'
import { releaseHouse } from './release-house'
import { siteHouse } from './site-house'
import { writersPaper } from './writers-paper'
import type { Line, Surroundings } from './surroundings'

/** "This letter was published in May" */
const onlyMonth = new RegExp(`^(?:${monthNames})$`)

export function findPublisher(around: Surroundings, headline: Span | null): Span | null {
  const { read, head, tail, lines, site } = around
  return (
    fromMarkup(read) ??
    petitionNote(read.text, lines)?.publisher ??
    findLabelled(read.text, releaseHeadline(read.text, head) ? tail : [...head, ...tail], publisherLabel) ??
    underDate(read.text, head) ??
    findLabelled(read.text, head, sourceLabel) ??
    firstMatch(read.text, [...lines.slice(0, 6), ...head], releaseOf) ??
    firstMatch(read.text, lines.slice(0, head.length + 3), dateline) ??
    firstMatch(read.text, [...lines.slice(head.length, head.length + 1), ...head], toEditor) ??
    houseAmong(firstMatch(read.text, head, besideTime)) ??
    firstMatch(read.text, [...head, ...tail], viewedOn) ??
    firstMatch(read.text, tail, passedOn) ??
    firstMatch(read.text, lines, imprint) ??
    firstMatch(read.text, [...lines.slice(-8), ...head], firstPublished) ??
    bodyAmong(firstMatch(read.text, [...head, ...tail], publishedBy)) ??
    (site ? null : writersPaper(around)) ??
    firstMatch(read.text, lines.slice(0, 4), newsFrom) ??
    (site ? onSite(around) : onText(around, headline))
  )
}

function onSite(around: Surroundings): Span | null {
  const { read, head, tail } = around
  return (
    siteHouse(around) ??
    houseVoice(read) ??
    contactHouse(around) ??
    firstMatch(read.text, [...head, ...tail], copyright)
  )
}

function onText(around: Surroundings, headline: Span | null): Span | null {
  const { read, head, tail, lines } = around
  return (
    bodyAmong(firstMatch(read.text, head, from)) ??
    bodyAmong(firstMatch(read.text, head, readingTime)) ??
    houseVoice(read) ??
    firstMatch(read.text, lines.slice(-8), channel) ??
    aboutNote(around) ??
    contactHouse(around) ??
    officersHouse(around) ??
    releaseHouse(around) ??
    ownVoice(read, headline) ??
    supported(read.text, lines) ??
    newspaperLine(head) ??
    findLetterhead(around, headline) ??
    firstMatch(read.text, [...head, ...tail], copyright) ??
    bodyAmong(firstMatch(read.text, lines.slice(-12), resolving))
  )
}

/** The page's own name; not that of a site which hardly speaks of itself and passes on another house's story, told in its voice. */
function fromMarkup(read: ReadText): Span | null {
  const { publisher } = read.known
  if (!publisher) return null
  const isNamed = read.text.split(publisher.text, 4).length > 3
  return isNamed ? publisher : (houseVoice(read, { least: 3, kinds: 2 }) ?? publisher)
}

/** "Quay Courier" on a line of its own over or under the headline */
function newspaperLine(head: Line[]): Span | null {
  const line = head.find(
    ({ text, lineKind }) => lineKind === null && newspaper.test(text) && !kindOfText.test(text),
  )
  return line ? { start: line.start, end: line.end, text: line.text } : null
}

/** A paper that asks for support, on a line of its own. */
function supported(text: string, lines: Line[]): Span | null {
  const found = firstMatch(text, [...lines.slice(0, 12), ...lines.slice(-12)], supportLine)
  return found && newspaper.test(`The ${found.text.replace(/^The /, '')}`) ? found : bodyAmong(found)
}

function bodyAmong(found: Span | null): Span | null {
  return found && hasBodyWord(found.text) && !desk.test(found.text) ? found : null
}

/** "Media Team": whoever of the house it was. */
const desk =
  /^(?:Media|Press|News|Web|Communications|Editorial|Publishing) (?:Team|Office|Officer|Staff|Desk|Room|Editor)$/i

/** "Jane Roe | 4:35 pm, 4 May 2021" tells who wrote it. */
function houseAmong(found: Span | null): Span | null {
  return found && (isPaperName(found.text) || hasBodyWord(found.text)) ? found : null
}

function firstMatch(text: string, lines: Line[], shape: RegExp): Span | null {
  for (const line of lines) {
    const match = shape.exec(line.text.slice(0, 400))
    const name = match?.[1]?.replace(/(?:\.\sAll)?[.,]?$/, '')
    if (!match || !name || dateInLine(name) || onlyMonth.test(name)) continue
    const start = line.start + match.index + match[0].lastIndexOf(name)
    return spanOf(text, start, start + name.length)
  }
  return null
}

// Who published it: markup, a label ("Press Release: X"), the agency in a dateline ("(X) —"), the house's own voice ("X campaigns
// on …", "told X"), a release's note on itself, the letterhead, a copyright line. In this order, since each is surer than the next.

import { spanOf, type Span } from '@/lib/core/span'
import { dateInLine } from '../dates'
import { newspaperWords } from '../names/organisation-words'
import type { ReadText } from '../structure'
import { aboutNote } from './about-note'
import { contactHouse } from './contact-house'
import { houseVoice } from './house-voice'
import { findLetterhead, hasBodyWord } from './letterhead'
import { findLabelled, publisherLabel, releaseHeadline, sourceLabel, underDate } from './labelled'
import type { Line, Surroundings } from './surroundings'

const outlet = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of |the |and |& )?[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*){0,4}`
const dateline = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.,’' ]{1,40}(?:, [\p{L}\p{N}. ]{1,30})?\s(?:[–—-]\s)?)?\((${outlet})\)(?:\s*(?:—|–|--|-)|(?=\s?\p{Lu}))`,
  'u',
)
const copyright = new RegExp(
  String.raw`^(?:©|\([cC]\)|[Cc]opyright)(?: ?(?:©|\([cC]\)|[Cc]opyright))?\s*(?:(?:19|20)\d\d\s*[-–,]?\s*){0,2}(?:[Bb]y )?(?![Cc]opyright)(${outlet})(?![\p{L}\p{N}]| [Cc]opyright)`,
  'u',
)
const firstPublished = new RegExp(
  String.raw`\b(?:[Oo]riginally|[Ff]irst|[Pp]reviously) (?:published|appeared|posted) (?:by|in|on|at) (?:the )?(${outlet})`,
  'u',
)

/** "SOURCE Quay Council" under what an agency of releases passes on, "To the editor of the Courier", "News from the Quay Council team" */
const passedOn = new RegExp(String.raw`^SOURCE:?\s{1,4}(${outlet})`, 'u')
const toEditor = new RegExp(
  String.raw`^(?:Dear|[Tt]o the) [Ee]ditors? (?:of|at) (?:[Tt]he )?(${outlet})\s*[:,]?$`,
  'u',
)
const newsFrom = new RegExp(
  String.raw`^(?:(?:[Aa]ll )?(?:[Tt]he )?[Ll]atest )?(?:[Nn]ews|[Uu]pdates)(?: and (?:views|updates|stories))? from (?:the )?(${outlet})(?: team)?$`,
  'u',
)
const papers = [...newspaperWords].filter(
  (word) =>
    !/^(?:news|review|record|recorder|reporter|register|press|leader|advocate|listener|monitor|standard|express)$/.test(
      word,
    ),
)
const newspaper = new RegExp(
  String.raw`^(?:The )?(?:\p{Lu}[\p{L}.'’&]* ){1,3}(?:\p{Lu}\p{L}*-)?(?:${papers.map((word) => `[${word[0]!.toUpperCase()}]${word.slice(1)}`).join('|')})$`,
  'u',
)
const kindOfText =
  /^(?:the )?(?:blog|guest|latest|previous|next|related|original|first|more|your|our|news)\b/i
/** "From the Quay Council" over a text */
const from = new RegExp(String.raw`^[Ff]rom (?:the )?(${outlet})$`, 'u')

/** "Be it resolved that the Quay Council urges …" */
const resolving = new RegExp(
  String.raw`^(?:\W*(?:NOW|THEREFORE|FURTHER|BE IT|[Nn]ow|[Tt]herefore|[Ff]urther|[Bb]e it)\b,? ?){1,5}(?:RESOLVED|[Rr]esolved)[,:]? (?:BY |by )?(?:[Tt]hat |THAT )?(?:[Tt]he |THE )?(${outlet})`,
  'u',
)

/** "Quay Council < 3 mins read": whose it is, beside how long it takes. */
const readingTime =
  /^(\p{Lu}[\p{L}\p{N}&'’ -]{3,60}?)\s*[<|•·–—-]*\s*(?:less than\s)?\d{1,2}[\s-]?min(?:ute)?s?(?:\sread)?$/u
const channel = new RegExp(
  String.raw`^(?:Follow|Like|Join|Subscribe to|Find) (?:the )?(\p{Lu}[\p{L}\p{N}&'’.-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*){0,3}?)(?:['’]s)? (?:WhatsApp|Facebook|YouTube|Telegram|Instagram|Twitter) (?:channel|page|group|account|feed)`,
  'u',
)

export function findPublisher(around: Surroundings, headline: Span | null): Span | null {
  const { read, head, tail, lines } = around
  return (
    fromMarkup(read) ??
    findLabelled(read.text, releaseHeadline(read.text, head) ? tail : [...head, ...tail], publisherLabel) ??
    underDate(read.text, head) ??
    findLabelled(read.text, head, sourceLabel) ??
    firstMatch(read.text, lines.slice(0, head.length + 3), dateline) ??
    firstMatch(read.text, [...lines.slice(head.length, head.length + 1), ...head], toEditor) ??
    firstMatch(read.text, tail, passedOn) ??
    firstMatch(read.text, lines.slice(-8), firstPublished) ??
    firstMatch(read.text, lines.slice(0, 4), newsFrom) ??
    bodyAmong(firstMatch(read.text, head, from)) ??
    bodyAmong(firstMatch(read.text, head, readingTime)) ??
    houseVoice(read) ??
    firstMatch(read.text, lines.slice(-8), channel) ??
    aboutNote(around) ??
    contactHouse(around) ??
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

function bodyAmong(found: Span | null): Span | null {
  return found && hasBodyWord(found.text) ? found : null
}

function firstMatch(text: string, lines: Line[], shape: RegExp): Span | null {
  for (const line of lines) {
    const match = shape.exec(line.text.slice(0, 400))
    const name = match?.[1]?.replace(/[.,]$/, '')
    if (!match || !name || dateInLine(name)) continue
    const start = line.start + match.index + match[0].lastIndexOf(name)
    return spanOf(text, start, start + name.length)
  }
  return null
}

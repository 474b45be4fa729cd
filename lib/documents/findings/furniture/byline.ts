// Who wrote it. Looks for "By X" at the head or the end, a bare name under the headline or alone at the end, and a last paragraph
// that introduces its writer. Never invented: anything that is not in the shape of a name is left alone.

import { spanOf, type Span } from '@/lib/core/span'
import { dateShape } from '../dates'
import { isPersonList, isPersonName } from '../names/person-shape'
import { isNames } from './headline-shape'
import { publisherLabel } from './labelled'
import { houseNote } from './about-note'
import { isDated } from './site-headline'
import { mailSender } from './mail-sender'
import { petitionNote } from './petition-note'
import { startsPetition } from './petition-page'
import { writerBesidePaper } from './writers-paper'
import { findSignature, isBody } from './signature'
import { isLetter, isStoryParagraph, type Line, type Surroundings } from './surroundings'

/** "Updated | By X", "4 May 2021 | by X", "Posted on May 4, 2021 by X" */
const front = String.raw`(?:[^|•·]{1,60}[|•·]\s*){0,2}(?:\p{L}{3,20} [–—-] (?=\d))?(?:(?:posted|published|updated|submitted|written)\s(?:on\s)?)?(?:(?:${dateShape})(?:,?\s\d\d?[:.]\d\d(?:\s?[ap]\.?m\.?)?)?\s*[|•·,–—/-]?\s*)?`
/** A cheap question first. */
const mayBeLabelled = /\bby\b|\bauthors?\b|\bbyline\b/i
const label = new RegExp(
  String.raw`^(?:${front}by|(?:written|words|story|text|exclusive|reported|posted|published|reporting|report|op-ed|opinion|commentary|analysis|comment|column|guest (?:post|column|essay|opinion)|started|created|initiated|launched|petition|article)\s+by|authors?|byline)\s*:?\s+(?=\p{Lu})`,
  'iu',
)
/** "Jane Roe, Special to the Courier", "Jane Roe | Opinion contributor", "Jane Roe • 4 min read" */
const besideName =
  /^(\p{Lu}[\p{L}.'’ -]{4,50}?)(?:,\s|\s+[|•·<–—-]\s+)(?:(?:special to|for the|guest|opinion|contributing|staff|senior|political|chief|columnist|contributor|reporter|correspondent|editorial)\b.{0,60}|(?:<\s*)?\d{1,2}[\s-]?min(?:ute)?s?\b.{0,20})$|^(\p{Lu}[\p{L}.'’ -]{4,50}?)\s\d{1,4}(?:\scomments?)?$/iu
/** "Jane Roe Education editor", "Jane Roe | roe@courier.example" */
const overDesk =
  /^(\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)(?:(?: \p{L}+){0,2} (?:editor|correspondent|reporter|columnist|writer)| [|·•] \S+@\S+)$/u
/** "Jane Roe · Quay News · Posted: 4 May 2021" */
const beforeDate = /^(\p{Lu}[\p{L}.'’ -]{4,50}?)\s*[|·•]\s/u
const after = new RegExp(
  String.raw`(?<!\s)\s*(?:${dateShape}|[|•·(]|\s[–—-]\s|,?\s*\d|,?\s(?:for|in|on|at|from|of|updated|published|posted|(?:(?:staff|special|senior|chief|associated|political|national|news|education|health|environment|arts|features|deputy|managing|opinion|world|city) )?(?:staff|special|senior|chief|associated|political|national|writer|reporter|correspondent|editor|columnist|director|president))\b).*$`,
  'iu',
)
const introduction =
  /^(\p{Lu}[\p{L}.'’ -]{3,60}?) (?:is(?! (?:coordinating|organi[sz]ing|collecting)\b)|are|was|works|writes|teaches|serves|reports|covers)\b/u
const longestDeck = 200
const saysInDeck =
  /^(\p{Lu}[\p{L}.'’ -]{3,50}?) (?:argues|writes|explains|reflects|urges|makes the case|looks at|asks|warns|calls (?:for|on)|considers|reports|implores|demands|discusses|examines|responds)\b/u

export function findByline(whole: Surroundings, headline: Span | null): Span | null {
  const around = aroundStory(whole, headline)
  const { read, head, tail, lines } = around
  if (read.known.byline) return read.known.byline
  const named = headline && inHeadline(read.text, headline)
  if (named) return named
  const noted = petitionNote(read.text, whole.lines)?.byline
  if (noted) return noted
  const sender = mailSender(read.text, whole.lines)
  if (sender) return sender
  const below = headline ? lines.filter(({ start }) => start >= headline.end).slice(0, 1) : []
  const near = [...head, ...below, ...lines.slice(head.length, head.length + 1), ...tail, ...lines.slice(-1)]
  return (
    firstOf(near, (line) => afterLabel(read.text, line)) ??
    firstOf(near, (line) => starterOf(read.text, line) ?? writerReached(read.text, line)) ??
    firstOf(nameLines(around, headline), nameOf) ??
    writerInDeck(around, headline) ??
    findSignature(around) ??
    writerIntroduced(read.text, lines, headline)
  )
}

/** A deck and a picture may stand between the headline and the byline. */
const mostBelow = 6

/** Of a page with its site around it, what stands between its headline and the end of its story: elsewhere are names of other stories. */
function aroundStory(whole: Surroundings, headline: Span | null): Surroundings {
  const { lines, site } = whole
  if (!site) return whole
  const from = headline?.end ?? lines[site.first]!.start
  const own = lines.slice(0, site.last + 2).filter(({ start }) => start >= from)
  const head = own.filter((line) => line.index < site.first + mostBelow && !isStoryParagraph(line))
  return { ...whole, lines: own, head, tail: [] }
}

/** "Open letter to the mayor, by Jane Roe" */
const headlineBy = /[,|–—-]\s*[Bb]y\s((?:\p{Lu}\p{Ll}{1,4}\.\s)?(\p{Lu}[\p{L}.'’ -]{4,50}))$/u

function inHeadline(text: string, { text: line, end }: Span): Span | null {
  const [, name, plain] = headlineBy.exec(line) ?? []
  return name && isPersonName(plain!) ? spanOf(text, end - name.length, end) : null
}

function firstOf<T>(lines: Line[], find: (line: Line) => T | null): T | null {
  for (const line of lines) {
    const found = find(line)
    if (found) return found
  }
  return null
}

/** "By A Person and B Person, staff writers", "By the Editorial Board": the names, without what follows them. */
function afterLabel(text: string, line: Line): Span | null {
  if (line.text.length > 160 || !mayBeLabelled.test(line.text)) return null
  const start = label.exec(line.text)?.[0].length
  if (!start) return null
  const rest = line.text.slice(start)
  return (
    [writerBesidePaper(rest) ?? rest, rest.replace(after, ''), rest.split(',')[0]!]
      .map((names) => names.replace(/[\s,.;]+$/, ''))
      .filter((names) => isPersonList(names) || isBody(names))
      .map((names) => spanOf(text, line.start + start, line.start + start + names.length))[0] ?? null
  )
}

/** "To contact writer Jane Roe, call …" */
const reached =
  /^To (?:contact|reach|e-?mail) (?:the )?(?:staff )?(?:writer|reporter|columnist|author) (\p{Lu}[\p{L}.'’ -]{4,50}?)(?:,? (?:call|e-?mail|write|phone|at|on)\b|[:,])/u

function writerReached(text: string, line: Line): Span | null {
  const name = reached.exec(line.text)?.[1]
  const start = line.start + line.text.indexOf(name ?? '')
  return name && isPersonName(name) ? spanOf(text, start, start + name.length) : null
}

/** "Jane Roe started this petition" */
function starterOf(text: string, line: Line): Span | null {
  const name = line.text.length <= 160 ? startsPetition.exec(line.text)?.[1] : undefined
  return name && isPersonName(name) ? spanOf(text, line.start, line.start + name.length) : null
}

/** The lines under the headline. A name above it is a letterhead or an addressee; of whom a release speaks again did not write it. */
/** A line over the name */
const onlyLabel = /^(?:(?:article|written|posted|story|words|published) )?by:?$/i

function nameLines({ lines, head, site }: Surroundings, headline: Span | null): Line[] {
  if (!headline || isLetter(head)) return []
  const isDoubtful = site !== null || head.some(({ text }) => publisherLabel.test(text))
  const told = isDoubtful
    ? lines.filter((line) => line.start >= headline.end && (!site || isStoryParagraph(line)))
    : []
  const isSpokenOf = (line: Line) => {
    const surname = line.text.toLowerCase().split(/\s+/).at(-1)!
    return told.some(({ start, text }) => start > line.start && text.toLowerCase().includes(surname))
  }
  const isSet = ({ index }: Line) =>
    head.some(
      (one) =>
        (one.index === index - 1 && onlyLabel.test(one.text)) ||
        (Math.abs(one.index - index) < 3 && isDated(one)),
    )
  return head.filter(
    (line) => line.start >= headline.end && !(isDoubtful && isSpokenOf(line)) && (!site || isSet(line)),
  )
}

const longestBeside = 130
const editors = /^(?:The )?(?:[\p{L}.’'-]+ ){0,4}Editorial (?:Advisory )?(?:Board|Team|Staff)$/u

function nameOf(line: Line): Span | null {
  const { start, end, text } = line
  if (isNames(text) || editors.test(text)) return { start, end, text }
  const [, before, counted] = besideName.exec(text.slice(0, longestBeside)) ?? []
  const name =
    before ??
    counted ??
    overDesk.exec(text)?.[1] ??
    writerBesidePaper(text.slice(0, longestBeside)) ??
    (isDated(line) ? beforeDate.exec(text)?.[1] : undefined)
  return name && isPersonName(name) ? { start, end: start + name.length, text: name } : null
}

/** "A Person argues that …" under the headline, about somebody of whom the text says no more than who that is. */
function writerInDeck({ read, lines }: Surroundings, headline: Span | null): Span | null {
  const deck = headline && lines.find((line) => line.start >= headline.end && line.lineKind === null)
  const name = deck && deck.text.length < longestDeck ? saysInDeck.exec(deck.text)?.[1] : undefined
  if (!deck || !name || !isPersonName(name)) return null
  const isSpokenOf = lines.some(
    ({ start, text }) =>
      start > deck.start &&
      text.includes(name.split(' ').at(-1)!) &&
      introduction.exec(text.replace(/^[^\p{L}]+/u, ''))?.[1] !== name,
  )
  return isSpokenOf ? null : spanOf(read.text, deck.start, deck.start + name.length)
}

/** A last paragraph "A Person is director of …" about somebody of whom the text has not spoken. */
function writerIntroduced(text: string, lines: Line[], headline: Span | null): Span | null {
  const last = lines.findLast((line) => line.lineKind === null)
  const name = last && introduction.exec(last.text)?.[1]
  if (!last || lines.length < 4 || !name || !isPersonName(name) || houseNote.test(last.text)) return null
  const surname = name.split(' ').at(-1)!
  const from = headline?.text.startsWith(`${name}:`) ? headline.end : 0
  return text.indexOf(surname, from) < last.start ? null : spanOf(text, last.start, last.start + name.length)
}

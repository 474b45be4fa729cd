// Figures: quantities that support the case, with unit and hedge ("more than 100,000"), and what they count. A figure that the text
// repeats is given once, where it stands first.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import type { Figure } from '@/lib/documents/draft-schema'
import { lineKindOf } from '../furniture/line-kinds'
import type { ReadText, Sentence } from '../structure'
import { countedRange } from './counted'
import type { Found } from './no-count'
import { datedRanges, isNoFigure } from './not-figures'
import { mayHoldQuantity, quantity } from './number-shapes'

/** Longer ones are tables and lists without an end; so many in one sentence are not read by anybody. */
const longest = 3000
const most = 20
const goesOn = /\b(?:to|from|only|just|than|another|further|now|remaining)\s$/i

export function findFigures(read: ReadText): Figure[] {
  const told = new Map<string, Figure[]>()
  return read.sentences
    .filter(
      (sentence) =>
        sentence.text.length <= longest &&
        mayHoldQuantity.test(sentence.text) &&
        lineKindOf(sentence.text) === null,
    )
    .flatMap((sentence) => figuresIn(read.text, sentence))
    .filter((figure) => isNew(figure, told))
}

function figuresIn(text: string, sentence: Sentence): Figure[] {
  const all = matchesIn(sentence.text, quantity)
  const dates = all.length > 0 ? datedRanges(sentence.text) : []
  return all
    .map(({ index, 0: match, groups }) => ({
      start: index,
      end: index + match.length,
      text: match,
      groups: groups ?? {},
    }))
    .filter((found) => !dates.some(({ start, end }) => found.start < end && start < found.end))
    .filter((found) => !isNoFigure(sentence.text, found))
    .slice(0, most)
    .reduce<Told[]>((told, found) => [...told, figureOf(text, { sentence, found, told })], [])
    .map(({ figure }) => figure)
    .filter((figure) => figure.of !== null || !isBareNumber(figure.text))
}

/** "65" of nothing that is said: a score, an age, a room; too little to show anybody. */
function isBareNumber(text: string): boolean {
  return (
    /^(?:(?:over|under|about|some)\s)?(?:\d{1,3}|\p{L}+(?:-\p{L}+)?)$/iu.test(text) &&
    !/s$|dozen$|half$/.test(text)
  )
}

type Told = { figure: Figure; kind: string }
type Where = { sentence: Sentence; found: Found; told: Told[] }

function figureOf(text: string, { sentence, found, told }: Where): Told {
  const { start, end } = sentence
  const kind = kindOf(found)
  const range = countedRange(sentence.text, {
    start: found.start,
    end: found.end,
    isMoney: kind === 'money',
    hedge: found.groups.hedge ?? '',
  })
  const own = range && spanOf(text, start + range[0], start + range[1])
  const before = sentence.text.slice(Math.max(0, found.start - 20), found.start)
  const figure = {
    ...spanOf(text, start + found.start, start + found.end)!,
    of: own ?? (isSameCount(found, before) ? (lastLike(told, kind, found.text)?.figure.of ?? null) : null),
    sentence: { start, end, text: sentence.text },
  }
  return { figure, kind }
}

/** "It is 3 million dollars and will be 5 million": money goes on without its sign. */
function lastLike(told: Told[], kind: string, text: string): Told | undefined {
  const isSum = /llion$/.test(text)
  return told.findLast((one) => one.kind === kind || (isSum && one.kind === 'money'))
}

/** "We asked for 4,000 names and have 5,200": of the same things as the one before it in the sentence. */
function isSameCount({ text, groups }: Found, before: string): boolean {
  return !isBareNumber(text) || Boolean(groups.hedge) || goesOn.test(before)
}

function kindOf({ text, groups }: Found): string {
  if (groups.money || /\b(?:dollars|pounds|euros|cents?)$/i.test(text)) return 'money'
  return groups.percent || groups.share ? 'share' : 'count'
}

/** The same number of the same things, or of things not said, has been told before. */
function isNew(figure: Figure, told: Map<string, Figure[]>): boolean {
  const key = figure.text
    .toLowerCase()
    .replace(/[^\p{L}\d.%$€£]+/gu, ' ')
    .replace(/^(?:\p{L}+ )+(?=[$€£\d])/u, '')
  const earlier = told.get(key)
  if (earlier?.some((other) => isSameThing(figure.of, other.of))) return false
  if (!earlier) told.set(key, [figure])
  else if (earlier.length < 20) earlier.push(figure)
  return true
}

function isSameThing(one: Span | null, other: Span | null): boolean {
  if (!one || !other) return true
  const words = new Set(other.text.toLowerCase().match(/\p{L}{4,}/gu))
  return (one.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word))
}

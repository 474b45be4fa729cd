// Moments that a document speaks of: the summit on 3 December, the vote next week, the day on which submissions close. Each is the span
// of its time, with what happens and the sentence; what is asked for by a day ends on it. For the editor, who may take one as last
// day. English only; pure.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import type { Ask, Moment } from '@/lib/documents/draft-schema'
import type { ReadText, Sentence } from '../structure'
import { calendarDay } from './calendar-day'
import { happeningsOf, type Happening } from './happenings'
import {
  endBefore,
  endWord,
  eventWord,
  isOver,
  lastYear,
  mayHappen,
  mayOrMust,
  mayTellTime,
  ofThing,
  orderFirst,
  timeShape,
  until,
} from './moment-words'

/** Longer sentences are no sentences. */
const longest = 600
/** A page offers no more than an editor looks through. */
const most = 30

export function findMoments(read: ReadText, published: Span | null, asks: Asked[] = []): Moment[] {
  if (read.language !== 'en') return []
  const from = published ? calendarDay(published.text, null) : null
  const found: Moment[] = []
  for (const sentence of read.sentences) {
    if (found.length >= most) break
    if (isWithin(read, sentence)) found.push(...momentsIn(read.text, { sentence, from, asks }))
  }
  return found.slice(0, most)
}

function isWithin({ body }: ReadText, { start, end }: Sentence): boolean {
  return start >= body.start && end <= body.end && end - start <= longest
}

type Asked = Pick<Ask, 'sentence'>
type Where = { sentence: Sentence; from: string | null; asks: Asked[] }

function momentsIn(text: string, where: Where): Moment[] {
  const { start, text: words } = where.sentence
  if (!mayTellTime(words) || !tellsOfAny(words)) return []
  const times = matchesIn(words, timeShape)
  const happenings = happeningsOf(
    words,
    times.map(({ index, 0: time }) => [index, index + time.length]),
  )
  return times.flatMap((time, at) => {
    const span = spanOf(text, start + time.index, start + time.index + time[0].replace(/\.$/, '').length)
    const moment = span && momentAt(text, where, { span, happening: happenings[at] ?? null })
    return moment ? [moment] : []
  })
}

/** Something that happens, ends or lasts until then. */
function tellsOfAny(words: string): boolean {
  return until.test(words) || endWord.test(words) || (mayHappen.test(words) && eventWord.test(words))
}

/** Something may, must or shall be done. */
function isCalling(before: string): boolean {
  return mayOrMust.test(before) || orderFirst.test(before)
}

type Time = { span: Span; happening: Happening | null }

function momentAt(text: string, { sentence, from, asks }: Where, { span, happening }: Time): Moment | null {
  const { start, end, text: words } = sentence
  const before = words.slice(0, span.start - start)
  const after = words.slice(span.end - start)
  if (isOver.test(before) || lastYear.test(after)) return null
  const on = calendarDay(span.text, from)
  const isUntil = endBefore.test(before) && !(/the\s+$/i.test(before) && ofThing.test(after))
  const isBound =
    isUntil && on !== null && (isCalling(before) || asks.some((ask) => ask.sentence.start === start))
  if (!happening && !isBound) return null
  const kind = happening?.isEnd || isUntil ? 'deadline' : 'event'
  return {
    ...span,
    kind,
    // Something ends with the last day of a month; what happens "at the end of May" may do so on any.
    on: kind === 'event' && /\bend of\b/i.test(span.text) ? null : on,
    what: happening && spanOf(text, start + happening.start, start + happening.end),
    sentence: { start, end, text: words },
  }
}

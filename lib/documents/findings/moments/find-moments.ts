// Moments that a document speaks of: the summit on 3 December, the vote next week, the day on which submissions close. Each is the span
// of its time, with what happens and the sentence. For the editor, who may take one as last day. English only; pure.

import { spanOf, type Span } from '@/lib/core/span'
import type { Moment } from '@/lib/documents/draft-schema'
import type { ReadText, Sentence } from '../structure'
import { calendarDay } from './calendar-day'
import { endBefore, endWord, eventWord, mayTellTime, timeShape } from './moment-words'

/** Longer sentences are no sentences. */
const longest = 600
/** A page offers no more than an editor looks through. */
const most = 30
/** "the vote … on Tuesday": farther apart, the two have nothing to do with each other. */
const apart = 80

export function findMoments(read: ReadText, published: Span | null): Moment[] {
  if (read.language !== 'en') return []
  const from = published ? calendarDay(published.text, null) : null
  const found: Moment[] = []
  for (const sentence of read.sentences) {
    if (found.length === most) break
    const moment = isWithin(read, sentence) ? momentIn(read.text, sentence, from) : null
    if (moment) found.push(moment)
  }
  return found
}

function isWithin({ body }: ReadText, { start, end }: Sentence): boolean {
  return start >= body.start && end <= body.end && end - start <= longest
}

function momentIn(text: string, { start, end, text: words }: Sentence, from: string | null): Moment | null {
  const what = eventWord.exec(words) ?? endWord.exec(words)
  const when = what && mayTellTime.test(words) ? timeShape.exec(words) : null
  if (!what || !when || Math.abs(when.index - what.index) > apart) return null
  const time = spanOf(text, start + when.index, start + when.index + when[0].replace(/\.$/, '').length)
  const sentence = { start, end, text: words }
  if (!time) return null
  const isEnd = endWord.test(words) || endBefore.test(words.slice(0, when.index))
  return {
    ...time,
    kind: isEnd ? 'deadline' : 'event',
    on: calendarDay(time.text, from),
    what: spanOf(text, start + what.index, start + what.index + what[0].length),
    sentence,
  }
}

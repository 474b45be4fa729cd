// People of whom a text gives one name only, told by what it says of them: "Dana, a 25-year-old lawyer", "Dana, 34, lives", "Dana, who
// asked for her surname to be left out". For find-people.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import type { Name } from '@/lib/documents/draft-schema'
import type { Block } from '../structure'
import { notSmall } from './words/name-shape'
import { openingWords, personNouns } from './words/people'

const described = String.raw`an?\s(?:\d{1,2}-year-old\b|(?:[\p{Ll}-]{1,20}\s){0,4}[\p{Ll}-]{3,20})`
const single = new RegExp(
  String.raw`${notSmall}(?<=(?:^|[.!?][”"]?\s|\s(?:said|says|like|as|by|and)\s))(\p{Lu}\p{Ll}{2,20}),\s(?:\d{2},|${described}|who\s(?:asked|gave|did\snot|declined|wanted|lives|works)\b)`,
  'gu',
)

export function singleNames({ text, start }: Block, known: Map<string, Name['kind']>): Span[] {
  if (!text.includes(', ')) return []
  return matchesIn(text, single)
    .flatMap(({ index, 0: words, 1: name = '' }) => {
      const isDescribed = !/,\san?\s\D/.test(words) || personNouns.test(words.slice(name.length))
      const kind = known.get(name) ?? 'person'
      if (!isDescribed || kind !== 'person' || openingWords.test(name)) return []
      return spanOf(text, index, index + name.length) ?? []
    })
    .map((span) => ({ ...span, start: start + span.start, end: start + span.end }))
}

// People of whom a text gives one name only, told by what it says of them: "Dana, a 25-year-old lawyer", "Dana, 34, lives", "Dana, who
// asked for her surname to be left out", "Dana says she". For find-people.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import type { Name } from '@/lib/documents/draft-schema'
import type { Block } from '../structure'
import { notSmall } from './words/name-shape'
import { isPersonNoun } from './spoken-of'
import { openingWords } from './words/people'

const description = String.raw`(?:an?|the)\s(?:\d{1,2}-year-old\b|(?:[\p{L}-]{1,20}\s){0,4}[\p{Ll}-]{3,20})`
const clause = String.raw`who\s(?:asked|gave|did\snot|declined|requested|wanted|lives|works)\b`
const saysOfSelf = String.raw`(?:sa(?:id|ys)|claim(?:ed|s)|believes|thinks|hopes|expects|admit(?:ted|s)|insist(?:ed|s)|recall(?:ed|s)|explain(?:ed|s))\s(?:that\s)?(?:s?he|his|her)\b`
const single = new RegExp(
  String.raw`${notSmall}(?<=(?:^|[.!?][”"]?\s|\s(?:said|says|like|as|by|and)\s))(\p{Lu}\p{Ll}{2,20}|\p{Lu}{2,3})(?:,\s(?:\d{2},|${description}|${clause})|\s${saysOfSelf})|(?<=\d-year-old\s)(\p{Lu}\p{Ll}{2,20})(?=,|\s\p{Ll})`,
  'gu',
)

export function singleNames({ text, start }: Block, known: Map<string, Name['kind']>): Span[] {
  return matchesIn(text, single).flatMap(({ index, 0: words, 1: described, 2: name = described ?? '' }) => {
    const told = words.slice(name.length)
    const isPerson = /^,\s(?:an?|the)\s\D/.test(told)
      ? isPersonNoun(told)
      : (known.get(name) ?? 'person') === 'person'
    if (!isPerson || openingWords.test(name)) return []
    const span = spanOf(text, index, index + name.length)
    return span ? [{ ...span, start: start + span.start, end: start + span.end }] : []
  })
}

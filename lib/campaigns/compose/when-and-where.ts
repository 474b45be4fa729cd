// Do two sentences speak of different times or places? "In May" and "in June", "in 2023" and "in 2024", "in Arle" and "in Bray" count two
// things, and neither is the other's mistake. Only what both of them name can tell them apart. Pure.

import { monthNames } from '@/lib/documents/findings/dates'

/** What a sentence names of each kind; an empty set where it names none. */
export type WhenAndWhere = Record<'years' | 'months' | 'stretches' | 'places', Set<string>>

const year = /(?<![\d.,£$€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g
/** Without a day beside it, which may be the day on which somebody said so. */
const month = new RegExp(`(?<!^|\\d(?:st|nd|rd|th)?\\s)\\b(?:${monthNames})\\b(?!\\s\\d{1,2}\\b)`, 'g')
const stretch =
  /\b(?:last|this|next|per|every|each|an?) (day|night|week|month|quarter|season|year|decade)\b/gi
const place = /\b(?:in|at|near|across|outside)\s(?:the\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})/gu
const times = new RegExp(`^(?:${monthNames}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`)

export function whenAndWhere(sentence: string): WhenAndWhere {
  return {
    years: new Set(sentence.match(year)),
    months: new Set(sentence.match(month)),
    stretches: new Set([...sentence.matchAll(stretch)].map(([, unit = '']) => unit.toLowerCase())),
    places: new Set(
      [...sentence.matchAll(place)]
        .flatMap(([, name = '']) => (times.test(name) ? [] : name.split(/\s/)))
        .map((word) => word.toLowerCase()),
    ),
  }
}

/** Two years, two months or two places: not the same thing, even where the number is. */
export function areOfTwo(one: WhenAndWhere, other: WhenAndWhere): boolean {
  return (['years', 'months', 'places'] as const).some((kind) => areApart(one[kind], other[kind]))
}

/** In a month and in a year, a week and a decade: two numbers of these need not agree. */
export function haveTwoStretches(one: WhenAndWhere, other: WhenAndWhere): boolean {
  return areApart(stretchesOf(one), stretchesOf(other))
}

function stretchesOf({ years, months, stretches }: WhenAndWhere): Set<string> {
  if (months.size > 0) return new Set([...stretches, 'month'])
  return years.size > 0 ? new Set([...stretches, 'year']) : stretches
}

function areApart(one: Set<string>, other: Set<string>): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((each) => !other.has(each))
}

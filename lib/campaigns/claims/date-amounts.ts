// A date is one amount: "14 May 2019" is no 14, and neither "14 May 2026" nor "14 March 2019". A day of a month is known by any date with
// it, a month or a year by any day in it; a day that a document gives no year to may get one that the document speaks of. Pure.

import { month } from '@/lib/documents/findings/dates'
import { also, type Amount } from './amount'

const dayShape = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const between = String.raw`\s?(?:[-–—&/]|\b(?:to|and|or)\b)\s?`
const daysShape = `${dayShape}(?:${between}(?:the\\s)?${dayShape}){0,6}`
const monthsShape = `${month}(?:${between}${month})?`
const yearShape = String.raw`(?:1[6-9]|20|21)\d\d(?!\d|[.,]\d)`
const inWords = [
  String.raw`(?<!\d[.,:/]?|[$€£])${daysShape}\s+(?:of\s+)?${month}(?!\p{L})(?:,?\s+${yearShape})?`,
  String.raw`(?<!\p{L})${month}\s+(?:the\s)?${daysShape}(?!\d|[.,:%]\d|\p{L}|%)(?:,?\s+${yearShape})?`,
  String.raw`(?<!\p{L})${monthsShape},?\s+(?:of\s+)?${yearShape}`,
]
const inDigits = [
  String.raw`(?<!\d)${yearShape}([-/.])[01]\d\1[0-3]?\d(?!\d)`,
  String.raw`(?<![\d/.])\d{1,2}([/.-])\d{1,2}\2${yearShape}`,
  String.raw`(?<![\d/.])\d{1,2}/\d{1,2}/\d\d(?![\d/])`,
]
const shape = new RegExp([...inDigits, ...inWords].join('|'), 'giu')
const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthName = new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'giu')
/** "14 may have left": a word like any other, where no year says otherwise. */
const isVerb = /(?<!\p{L})(?:may|march|mar)(?!\p{L})/u

export function dateAmounts(text: string): Amount[] {
  return [...text.matchAll(shape)].flatMap(({ 0: found, index: start }) => {
    const written = found.replace(/\.$/, '')
    const readings = readingsOf(written)
    if (readings.length === 0) return []
    const place = { written, start, end: start + written.length, isBare: false }
    return [{ ...place, kind: 'date', keys: readings.flatMap(keysOf), tells: readings.flatMap(toldBy) }]
  })
}

type Reading = { year?: string; months: string[]; days: string[] }

/** Two where nobody knows which is the month: 3/4/2026. */
function readingsOf(written: string): Reading[] {
  if (/\p{L}/u.test(written.replace(/(?<=\d)(?:st|nd|rd|th)/giu, ''))) return readingOf(written)
  const [first = '', second = '', third = ''] = written.split(/\D/).map((part) => part.padStart(2, '0'))
  if (first.length === 4) return [{ year: first, months: [second], days: [third] }]
  const year = third.length === 2 ? `20${third}` : third
  return [
    { year, months: [second], days: [first] },
    { year, months: [first], days: [second] },
  ].filter(({ months: [one = ''], days: [other = ''] }) => one <= '12' && other <= '31')
}

function readingOf(written: string): Reading[] {
  const found = /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0]
  if (!found && isVerb.test(written)) return []
  const named = [...written.matchAll(monthName)].map(([name]) =>
    names.indexOf(name.slice(0, 3).toLowerCase()),
  )
  const numbers = written.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []
  if (numbers.some((number) => Number(number) < 1 || Number(number) > 31)) return []
  const twoDigits = (number: number | string) => `${number}`.padStart(2, '0')
  return [{ year: found, months: named.map((at) => twoDigits(at + 1)), days: numbers.map(twoDigits) }]
}

/** What a document has to say, in one of these ways. */
function keysOf({ year, months, days }: Reading): string[] {
  if (days.length === 0) return [months.map((one) => `${year}-${one}`).join(also)]
  const each = days.flatMap((one) => months.map((other) => `${other}-${one}`))
  if (!year) return [each.join(also)]
  const undated = [...each.map((one) => `-${one}`), year]
  return [each.map((one) => `${year}-${one}`).join(also), undated.join(also)]
}

/** All that is known where this date is. */
function toldBy({ year, months, days }: Reading): string[] {
  const each = days.flatMap((one) => months.map((other) => `${other}-${one}`))
  const ofYear = year ? [year, ...months.map((one) => `${year}-${one}`)] : []
  const whole = each.flatMap((one) => [one, year ? `${year}-${one}` : `-${one}`])
  return [...whole, ...ofYear, ...days.map((one) => `${Number(one)}th`)]
}

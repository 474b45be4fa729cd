// What a number is a number of, told by the words beside it and only where they are sure: things, a stretch of time or length, a year,
// the number of an article. 14 days are no 14 people, and neither are Article 14 or the year 2014. Pure.

import { keyOf, valueOf, type Amount } from './amount'

/** Each in the smallest that is told apart, so that "two weeks" are "14 days", and "a decade" is "ten years". */
const units: Record<string, [of: string, times: number]> = {
  ...{ second: ['hours', 1 / 3600], minute: ['hours', 1 / 60], min: ['hours', 1 / 60], hour: ['hours', 1] },
  ...{ day: ['hours', 24], night: ['hours', 24], week: ['hours', 168], fortnight: ['hours', 336] },
  ...{ month: ['months', 1], year: ['months', 12], decade: ['months', 120], century: ['months', 1200] },
  ...{ metre: ['metres', 1], meter: ['metres', 1], km: ['metres', 1000], mile: ['miles', 1] },
  ...{ kilometre: ['metres', 1000], kilometer: ['metres', 1000], foot: ['feet', 1], feet: ['feet', 1] },
  ...{
    kg: ['kilograms', 1],
    kilogram: ['kilograms', 1],
    tonne: ['kilograms', 1000],
    ton: ['kilograms', 1000],
  },
  ...{ hectare: ['hectares', 1], acre: ['acres', 1], litre: ['litres', 1], liter: ['litres', 1] },
}
const names = Object.keys(units)
  .join('|')
  .replace('century', 'centur(?:y|ie)')
  .replace('second', 'second(?=s)')
const between = String.raw`(?:(?:more|other|full|whole|entire|consecutive|successive|straight|calendar|working|business|long|short|further|additional|extra)\s)?`
const unit = new RegExp(String.raw`^(?:[\s-]${between}|(?=k[mg]))(${names})s?(?!\p{L}|-(?!old|long))`, 'iu')

/** Verbs and little words that end like several things. */
const notThings =
  'this|thus|plus|less|does|goes|says|means|makes|marks|sees|shows|brings|across|versus|towards|always|perhaps|yes|besides|sometimes|hours'
const things = new RegExp(
  String.raw`^\s(?:of\s)?(?:(?!(?:${notThings})(?!\p{L}))\p{Ll}{3,}s|people|children|men|women|police|staff)(?![\p{L}’'])`,
  'u',
)
/** Beside four digits: others may be of that year ("2024 elections"). */
const people =
  /^\s(?:people|children|men|women|residents|workers|families|jobs|homes|deaths|signatures)(?!\p{L})/u

const yearShape = /^(?:1[6-9]|20|21)\d\d$/
/** In front of a year that is sure to be one. */
const yearFirst =
  /(?:\b(?:in|since|until|till|before|after|during|early|late|mid|circa|from|summer|winter|autumn|spring|fall)[\s-]|\d{4}\s?[-–—/])$/iu
/** In front of four digits that may well be a count. */
const countFirst =
  /\b(?:of|to|than|over|about|around|nearly|almost|some|only|just|all|another|additional|total|by|least)\s$/iu
const label =
  /(?:\b(?:[Aa]rt(?:icles?)?|[Ss]ections?|[Ss]ec|[Cc]hapters?|[Cc]lauses?|[Pp]ara(?:graph)?s?|[Pp]ages?|pp?|[Nn]os?|[Rr]ules?|[Ii]tems?|[Ss]teps?|Bill|Title|Goals?|Part|Phase|Tier|Fig(?:ure)?|Table|Appendix|Annex|Schedule|Amendments?|Resolution|Proposition|Route|Highway)\.?\s|[#№§]\s?)(?:\d{1,4}(?:,|\sand|\sor|\sto|[-–]|\s&|,\sand)\s?){0,3}$/u
/** A number of a list, at the beginning of its line, or part of a name: "COVID-19", "G20". */
const listed = /(?:^|\n)\s*\(?$/
const clockBehind = /^(?:\s?[ap]\.?m(?!\p{L})|:\d\d)/iu
const named = /(?:^|[^\p{L}])(?:\p{Lu}{1,6}-?|(?!Under|Over)\p{Lu}\p{L}+-)$/u

type Place = Pick<Amount, 'start' | 'end' | 'written' | 'keys' | 'isBare'>

export function kindOf(text: string, { start, end, written, keys, isBare }: Place): string {
  if (keys[0]?.endsWith('share')) return ''
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (written.length === 4 && yearShape.test(written)) return kindOfYear(before, after)
  const found = unit.exec(after)?.[1]
  if (found) return found.toLowerCase().replace(/ie$/, 'y')
  if (clockBehind.test(after) || /\d:$/.test(before)) return 'clock'
  if (isBare && isLabel(before, after)) return 'label'
  return things.test(after) ? 'things' : ''
}

/** "20 years" as 240 months; none where no unit is told. */
export function measuresOf({ kind, keys }: Pick<Amount, 'kind' | 'keys'>): string[] {
  return kind in units
    ? keys
        .map(valueOf)
        .filter(Number.isFinite)
        .map((value) => measureIn(value, kind))
    : []
}

export function measureIn(value: number, unit: string): string {
  const [of, times] = units[unit] ?? [unit, 1]
  return `${keyOf(value * times, false)} ${of}`
}

function kindOfYear(before: string, after: string): string {
  if (label.test(before)) return 'label'
  if (yearFirst.test(before)) return 'calendar'
  if (people.test(after)) return 'things'
  return countFirst.test(before) ? '' : 'calendar'
}

function isLabel(before: string, after: string): boolean {
  return label.test(before) || named.test(before) || (listed.test(before) && /^[.)]\s/.test(after))
}

/** What of a date is a plain number is its year. */
const years = new Set(['calendar', 'date'])

/** Can what a document has as a number of `told` be what a page has as one of `said`? */
export function isLike(told: string, said: string): boolean {
  if (told === said || told === '') return true
  return said === '' ? told !== 'label' : years.has(said) && years.has(told)
}

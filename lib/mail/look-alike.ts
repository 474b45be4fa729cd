// Is a mail domain a slip, or a forgery, of a well-known one: gmial.com, gmail.con, grnail.com, gmаil.com with a Cyrillic а. Pure.
// For a friendly question and for a flag, never for a refusal: such domains exist.

import { domainToUnicode } from 'node:url'
import { remember } from '@/lib/platform/remember'
import { commonDomains } from './common-domains'

/** Endings that stand for .com (and .net) when a finger slips. */
const slips = new Map([
  ...'con cmo ocm comm coom vom xom cpm cim clm om cm co c'.split(' ').map((end) => [end, 'com'] as const),
  ...'ney nte nett met bet'.split(' ').map((end) => [end, 'net'] as const),
])

/** Names shorter than this have honest neighbours: aol and bol, gmx and gmz. */
const enoughLetters = 5

/** Letters of other alphabets, and pairs, that look like a Latin letter: those that forgers use (UTS 39, confusables). */
const looksLike: Readonly<Record<string, string>> = {
  ...{
    a: 'аạàáäåα',
    c: 'сç',
    d: 'ԁ',
    e: 'еéèё',
    g: 'ɡġ',
    h: 'һ',
    i: 'іıíïɩ',
    j: 'ј',
    k: 'кĸ',
    l: 'ӏłľ1',
    m: 'мṃ',
  },
  ...{
    n: 'пոñ',
    o: 'оοöóøօ0',
    p: 'рρ',
    q: 'ԛ',
    r: 'г',
    s: 'ѕś',
    t: 'тţ',
    u: 'υսü',
    v: 'νѵ',
    w: 'ԝ',
    x: 'х',
    y: 'уý',
    z: 'ż',
  },
}
const latin = new Map([
  ...Object.entries(looksLike).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter] as const),
  ),
  ...([
    ['rn', 'm'],
    ['vv', 'w'],
  ] as const),
])
const anyLookAlike = new RegExp([...latin.keys()].join('|'), 'gu')

/** Those that a slip of one letter may mean, by their ending. */
const names = new Map<string, string[]>()
for (const [name, end] of [...commonDomains].map(cut))
  if (name.length >= enoughLetters) names.set(end, [...(names.get(end) ?? []), name])

/** The well-known domain that `domain` (lower case, ASCII) is one slip away from, or null. */
export const findLookAlike = remember((domain: string): string | null => {
  if (commonDomains.has(domain)) return null
  const [name, typedEnd] = cut(domain)
  const end = slips.get(typedEnd) ?? typedEnd
  if (commonDomains.has(`${name}.${end}`)) return `${name}.${end}`
  const known = names.get(end)?.find((common) => isOneSlipApart(name, common))
  return known ? `${known}.${end}` : null
})

/** Written in letters that were chosen to look like others: mixed alphabets in one word, or the skeleton of a well-known domain. */
export const isInLookAlikeLetters = remember((domain: string): boolean => {
  if (commonDomains.has(domain)) return false
  const shown = domainToUnicode(domain)
  if (shown.split('.').some(mixesAlphabets)) return true
  const skeleton = shown.replace(anyLookAlike, (letter) => latin.get(letter)!)
  return skeleton !== shown && commonDomains.has(skeleton)
})

/** One letter more, less, other, or two swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.length > restB.length) return restA.slice(1) === restB
  if (restA.length < restB.length) return restA === restB.slice(1)
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return isSwapped || restA.slice(1) === restB.slice(1)
}

/** 'yahoo.co.uk' is 'yahoo' and 'co.uk'. */
function cut(domain: string): [name: string, end: string] {
  const dot = domain.indexOf('.')
  return [domain.slice(0, dot), domain.slice(dot + 1)]
}

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u]

/** Japanese and Korean names mix scripts honestly; these four look alike. */
function mixesAlphabets(label: string): boolean {
  return alphabets.filter((alphabet) => alphabet.test(label)).length > 1
}

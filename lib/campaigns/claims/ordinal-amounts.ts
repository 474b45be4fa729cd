// Places in a row: "the 14th", and what a document has in words for it, "fourteenth". Words on a page are no claim: "first" and "second"
// mostly count nothing. Pure.

import type { Amount } from './amount'
import { places, tens, valueOfWords } from './number-words'

const names = `(?:${[...places.keys()].join('|')})`
const shape = shapeOf(String.raw`(\d{1,3})(?:st|nd|rd|th)|(?:${tens.join('|')})[\s-]${names}`)
/** Read when fractions are: "a third of them". */
const single = shapeOf(names)

export function ordinalAmounts(text: string): Omit<Amount, 'kind'>[] {
  return ordinalsIn(text, shape)
}

export function singleOrdinals(text: string): Omit<Amount, 'kind'>[] {
  return ordinalsIn(text, single)
}

function ordinalsIn(text: string, like: RegExp): Omit<Amount, 'kind'>[] {
  return [...text.matchAll(like)].map(({ index: start, 0: written, 1: digits }) => {
    const key = `${valueOfWords(digits ?? written)}th`
    const place = { written, start, end: start + written.length, isBare: false }
    return { ...place, keys: digits ? [key] : [], tells: [key] }
  })
}

function shapeOf(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:${words})(?!\p{L})`, 'giu')
}

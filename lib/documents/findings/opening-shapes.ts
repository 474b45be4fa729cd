// Many shapes that a sentence may open with, behind words that say nothing ("So please …"). Asked as the one expression
// `lead(?:shape|shape|…)` with the flags "iu" would be, with the same answer, but by the letters that stand there: a shape is compiled
// when a sentence first opens with its letters. The one expression takes longer to compile than most documents to read.

import { matchesIn } from '@/lib/core/matches-in'
import { whenNeeded } from '@/lib/core/when-needed'
import { firstLetters, keyLength } from './first-letters'

export type Opening = { lead: string; shapes: string[] }
export type OpeningTest = { test(text: string): boolean }

/** `lead` begins with "^" and ends where a shape may begin, at a word. */
export function openingWith({ lead, shapes }: Opening): OpeningTest {
  const within = new RegExp(lead, 'iu')
  const whole = new RegExp(`${lead}$`, 'iu')
  const shapesAt = indexOf(shapes)
  const opensAt = (text: string, at: number, end: number) =>
    shapesAt(text, at).some((shape) => isAt(shape, text, at)) && (at === end || whole.test(text.slice(0, at)))
  return {
    test(text) {
      const end = within.exec(text)?.[0].length ?? 0
      return opensAt(text, end, end) || wordStarts(text.slice(0, end)).some((at) => opensAt(text, at, end))
    },
  }
}

/** The shapes that may stand at a place of a text, by the letters there. */
function indexOf(sources: string[]): (text: string, at: number) => Shape[] {
  const anywhere: Shape[] = []
  const byLetters = new Map<string, Shape[]>()
  for (const source of sources) {
    const shape = whenNeeded(source, 'iuy')
    const keys = firstLetters(source)
    if (!keys) anywhere.push(shape)
    for (const key of keys ?? []) byLetters.set(key, [...(byLetters.get(key) ?? []), shape])
  }
  return (text, at) => [...(byLetters.get(text.slice(at, at + keyLength).toLowerCase()) ?? []), ...anywhere]
}

type Shape = () => RegExp

function isAt(shape: Shape, text: string, at: number): boolean {
  const made = shape()
  made.lastIndex = at
  return made.test(text)
}

const anyWord = /[\p{L}\p{N}#@]+/gu

/** Within what stands before, a shape may begin as well: "Please share this" is an order without its "Please" and with it. */
function wordStarts(before: string): number[] {
  return matchesIn(before, anyWord).map(({ index }) => index)
}

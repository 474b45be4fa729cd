// Spells of time that hold their number in one word: "a decade", "half a century", "the past fortnight". Pure.

import type { Amount } from './amount'
import { measureIn } from './kind-of'

const shape =
  /(?<![\p{L}\p{N}])(?:(half)[\s-](?:an?\s)?|an?\s|the\s(?:past|last|next|coming)\s)(decade|century|fortnight)(?!\p{L})/giu

export function spellAmounts(text: string): Omit<Amount, 'kind'>[] {
  return [...text.matchAll(shape)].map(({ index: start, 0: written, 1: half, 2: unit = '' }) => {
    const keys = [measureIn(half ? 0.5 : 1, unit.toLowerCase())]
    return { written, start, end: start + written.length, isBare: false, keys }
  })
}

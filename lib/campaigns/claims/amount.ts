// A number as a text says it, in a form that can be compared: 65,000 and "sixty-five thousand" are one amount, 60 % and 60 people are
// not. "Thousands" is any amount of that size. Pure.

import type { Money } from './currency'

export type Amount = {
  /** As it stands in the text, from `start` to `end`. */
  written: string
  start: number
  end: number
  /** What it may mean, each as a key; two amounts that share one are the same. One that `also` parts needs all its parts. */
  keys: string[]
  /** What else is known where a document has it; its keys where this is absent. */
  tells?: string[]
  /** What it is a number of, see kind-of.ts; '' where nothing tells. */
  kind: string
  /** Neither a share nor a multiple: "2" in "2 to 3 million" takes what the next one has. */
  isBare: boolean
  /** As large as this, and smaller than that. */
  between?: [number, number]
  /** In what money, where it is some. */
  money?: Money | null
}

export const also = ' & '

export function keyOf(value: number, isShare: boolean): string {
  return isShare ? `${rounded(value / 100)} share` : `${rounded(value)}`
}

/** NaN of what is no plain number. */
export function valueOf(key: string): number {
  return /^\d+(?:\.\d+)?$/.test(key) ? Number(key) : NaN
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

/** What a word behind a number multiplies it by. */
export const scales: Record<string, number> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

/** Behind a number: "%", "percent", "per cent", "percentage points". */
export const shareMark = String.raw`\s?(?:[%٪]|per\s?cent(?!\p{L})|percentage\spoints?(?!\p{L}))`

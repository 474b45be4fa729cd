// A stretch between quotation marks with what stands around it and who that names: what the rules about speakers read.

import type { Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import type { Attribution } from './attribution'
import type { Frame } from './frame'
import type { Quoted } from './quoted'

export type Said = {
  quoted: Quoted
  frame: Frame
  attribution: Attribution | null
  /** False for scare quotes, titles and terms: kept, because the words around them can still name who speaks. */
  isQuote: boolean
}

/** `words`: the attribution's own words, where there is one, for the outlet. */
export type Speaker = { speaker: Span | null; role: Span | null; words: Range | null }

export const nobody: Speaker = { speaker: null, role: null, words: null }

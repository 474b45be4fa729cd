// Whom a paper reports: "the Evening Post quoted Jane Roe as saying", "Jane Roe was quoted by the Evening Post as saying". The one who
// speaks is the one quoted, never the paper.

import type { Range } from '@/lib/documents/draft-schema'
import { mentionIn, type Mention } from './mention'

const quotedOne =
  /^[\s,–—―-]{0,10}(?:[Tt]he\s)?\p{L}[\p{L}\p{N}’'\s-]{1,60}?\s(?:has\s|had\s)?(?:reported|quoted|cited)\s(?!by\b|in\b)([^,;:“”"]{2,80}?)\sas\s(?:saying|telling|stating|alleging|adding)\b/u

export function quotedAsSaying(text: string, range: Range): Mention | null {
  const words = text.slice(range.start, range.end)
  const found = words.includes(' as ') ? quotedOne.exec(words) : null
  if (!found?.[1]) return null
  const end = range.start + found[0].lastIndexOf(' as')
  return mentionIn(text, { start: end - found[1].length, end })
}

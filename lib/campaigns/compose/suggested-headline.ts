// Which of the lines that could be the headline is suggested: the first that says something and is not broken in the middle of a word.

import type { Draft, HeadlineCandidate } from '@/lib/documents/draft-schema'
import { isHeadlineLine } from './headline-lines'

/** "municipal- level", but not "pre- and post-war". */
export const brokenHyphen = /\p{L}-\s+(?!(?:and|or|to|und|oder|bis|et|ou)\s)\p{L}/u

export function suggestedHeadline({
  headlineCandidates,
}: Pick<Draft, 'headlineCandidates'>): HeadlineCandidate | undefined {
  const lines = headlineCandidates.filter(({ text }) => isHeadlineLine(text))
  return lines.find(({ text }) => !brokenHyphen.test(text)) ?? lines[0]
}

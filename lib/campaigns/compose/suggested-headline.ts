// Which of the lines that could be the headline is suggested: one above the story, a first sentence that says who asks for what, else
// the first that says something; none that is broken in the middle of a word.

import type { Draft, HeadlineCandidate } from '@/lib/documents/draft-schema'
import { isHeadlineLine } from './headline-lines'

/** "municipal- level", but not "pre- and post-war". */
export const brokenHyphen = /\p{L}-\s+(?!(?:and|or|to|und|oder|bis|et|ou)\s)\p{L}/u

const above = /above the story|of the abstract/
const longestReport = 150
const asking =
  /\b(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|must|should|needs? to)\b/i

export function suggestedHeadline({
  headlineCandidates,
}: Pick<Draft, 'headlineCandidates'>): HeadlineCandidate | undefined {
  const lines = headlineCandidates.filter(({ text }) => isHeadlineLine(text))
  const whole = lines.filter(({ text }) => !brokenHyphen.test(text))
  const [first] = whole
  if (!first || above.test(first.reason)) return first ?? lines[0]
  return whole.find((line) => isReport(line)) ?? first
}

function isReport({ text, reason }: HeadlineCandidate): boolean {
  return reason.startsWith('The first sentence') && text.length <= longestReport && asking.test(text)
}

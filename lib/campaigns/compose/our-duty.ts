// "We as islanders must rise up": those who speak ask it of themselves, and of nobody whom the document names elsewhere. Pure.

import type { Ask } from '@/lib/documents/draft-schema'

const ours =
  /\b(?:we|us)\b[^.;:]{0,60}?\b(?:must|should|shall|have to|need to|has to|needs to|ought to)\s(?:(?:all|also|now|urgently|\p{Ll}+ly)\s)*$/iu

export function isOurDuty(text: string, { target, sentence, action }: Ask): boolean {
  return target === null && ours.test(text.slice(Math.max(sentence.start, action.start - 100), action.start))
}

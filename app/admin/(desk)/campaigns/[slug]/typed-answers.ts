// What an editor typed beside numbers and quotations without a source: their answers, by the claim.

import type { ClaimAnswer } from '@/lib/campaigns/claims/answer-claims'
import type { TypedFields } from './read-campaign-form'

const prefix = 'because.'

/** On a public page all claims of an edit are answered for at once, or none of it is saved. */
export function typedAnswers(typed: TypedFields): ClaimAnswer[] {
  return Object.entries(typed).flatMap(([name, reason]) =>
    name.startsWith(prefix) && reason.trim() ? [{ key: name.slice(prefix.length), reason }] : [],
  )
}

// What a sign form holds when its page is shown again: what was typed, and what is wrong with it, field by field.

import type { FieldErrors } from '@/lib/core/field-errors'
import type { Slip } from '@/lib/signatures/find-slip'

export type SignFormState = {
  values: Record<string, string>
  errors: FieldErrors
  /** The address looks like a slip: the page asks. */
  slip?: Slip
  /** A proof of work is asked for. */
  isProofAsked?: boolean
}

export const emptySignForm: SignFormState = { values: {}, errors: {} }

// What may follow what in the life of a signature. Pure: verbs put these lists into their compare-and-set statements,
// so that the table below and the database cannot disagree.

export type SignatureState = 'pending' | 'confirmed' | 'withdrawn' | 'invalidated' | 'expired'
export type SignatureEvent = 'sign' | 'confirm'

export const signatureStates: readonly SignatureState[] = [
  'pending',
  'confirmed',
  'withdrawn',
  'invalidated',
  'expired',
]

/**
 * A state that is missing does not move by that event.
 * - Signing again leaves a confirmed signature as it is, and gives who withdrew or waited too long a new start.
 * - Only the team brings back what the team removed: signing again does not.
 * - Confirming is idempotent; a link of a withdrawn, removed or expired signature is dead.
 */
const follows: Record<SignatureEvent, Partial<Record<SignatureState, SignatureState>>> = {
  sign: { pending: 'pending', withdrawn: 'pending', expired: 'pending' },
  confirm: { pending: 'confirmed' },
}

export function nextState(state: SignatureState, event: SignatureEvent): SignatureState | null {
  return follows[event][state] ?? null
}

/** The states that an event moves: for `WHERE state = ANY (…)`. */
export function statesMovedBy(event: SignatureEvent): SignatureState[] {
  return signatureStates.filter((state) => nextState(state, event) !== null)
}

/** Which mail answers somebody who posted the form: the same page answers all of them. */
export function mailAfterSigning(state: SignatureState): 'confirm' | 'already-signed' | null {
  if (state === 'pending') return 'confirm'
  return state === 'confirmed' ? 'already-signed' : null
}

// What may follow what in the life of a signature. Pure: verbs put these lists into their compare-and-set statements,
// so that the table below and the database cannot disagree.

export const signatureStates = ['pending', 'confirmed', 'withdrawn', 'invalidated', 'expired'] as const
export type SignatureState = (typeof signatureStates)[number]

export const signatureEvents = [
  ...(['sign', 'confirm', 'withdraw', 'undo', 'invalidate', 'restore', 'expire', 'erase'] as const),
]
export type SignatureEvent = (typeof signatureEvents)[number]

/**
 * A state that is missing does not move by that event. Being held is no state: `heldReason` stands beside all of them.
 * - Signing again leaves a confirmed signature as it is, and gives who withdrew or waited too long a new start.
 * - Only the team brings back what the team removed: signing again does not, nor does withdrawing open a way around it.
 * - Confirming is idempotent; a link of a withdrawn, removed or expired signature is dead.
 * - Its owner withdraws what they confirmed, and may undo that for a while. On a removed one the wish is noted (`withdrawnAt`), and
 *   undoing takes the note off: it stays removed.
 * - The team invalidates (with a reason, by a Removal) and restores what that Removal took: restoredState. A withdrawn one too, or
 *   undoing would be a way out of the Removal: it makes no difference which of the two came first.
 * - What nobody confirmed expires, by "it wasn't me" or with the erasure of its owner, and is deleted when its time is over
 *   (delete-unconfirmed.ts): from then on it is a number, among the expired or, while its Removal stands, among the removed.
 * - Erasing takes the person out of the row and leaves what it counts.
 */
const follows: Record<SignatureEvent, Partial<Record<SignatureState, SignatureState>>> = {
  sign: { pending: 'pending', withdrawn: 'pending', expired: 'pending' },
  confirm: { pending: 'confirmed' },
  withdraw: { confirmed: 'withdrawn', invalidated: 'invalidated' },
  undo: { withdrawn: 'confirmed', invalidated: 'invalidated' },
  invalidate: { pending: 'invalidated', confirmed: 'invalidated', withdrawn: 'invalidated' },
  restore: { invalidated: 'confirmed' },
  expire: { pending: 'expired' },
  erase: {
    pending: 'expired',
    confirmed: 'confirmed',
    withdrawn: 'withdrawn',
    invalidated: 'invalidated',
    expired: 'expired',
  },
}

export function nextState(state: SignatureState, event: SignatureEvent): SignatureState | null {
  return follows[event][state] ?? null
}

/** The states that an event moves: for `WHERE state = ANY (…)`. */
export function statesMovedBy(event: SignatureEvent): SignatureState[] {
  return signatureStates.filter((state) => nextState(state, event) !== null)
}

/** SQL: signature `s` has a state that the event moves. */
export function isMovedBy(event: SignatureEvent): string {
  const states = statesMovedBy(event).map((state) => `'${state}'`)
  return `s."state" IN (${states.join(', ')})`
}

/** SQL: a Removal can take signature `s`. A withdrawn one that was emptied is nobody's to bring back: it stays withdrawn. */
export const isRemovable = `(${isMovedBy('invalidate')}
  AND NOT (s."state" = 'withdrawn' AND s."erasedAt" IS NOT NULL))`

/** SQL: what state signature `s` moves to by an event, from the state that it has. */
export function movedTo(event: Exclude<SignatureEvent, 'restore'>): string {
  const moves = statesMovedBy(event).map((state) => `WHEN '${state}' THEN '${nextState(state, event)}'`)
  return `(CASE s."state" ${moves.join(' ')} END)::"SignatureState"`
}

/**
 * SQL: what restoring gives back to the removed signature `s`: what it was. Withdrawn if its owner withdrew it, confirmed if its owner
 * had confirmed it, pending if not yet (and then it may be deleted the same day). What was never confirmed, and was emptied or taken
 * back meanwhile, has no owner who could: it has expired.
 */
export const restoredState = `(CASE
  WHEN s."withdrawnAt" >= s."confirmedAt" THEN 'withdrawn'
  WHEN s."confirmedAt" IS NOT NULL THEN 'confirmed'
  WHEN s."erasedAt" IS NOT NULL OR s."withdrawnAt" >= s."createdAt" THEN 'expired'
  ELSE 'pending' END)::"SignatureState"`

/** Which mail answers somebody who posted the form: the same page answers all of them. */
export function mailAfterSigning(state: SignatureState): 'confirm' | 'already-signed' | null {
  if (state === 'pending') return 'confirm'
  return state === 'confirmed' ? 'already-signed' : null
}

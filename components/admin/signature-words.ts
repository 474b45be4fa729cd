// What the desk calls the states and flags of signatures.

import { flags, flagWords, isFlag } from '@/lib/core/flags'
import type { TeamSignature } from '@/lib/signatures/list-signatures'

export const standingNames = [
  { value: 'any', name: 'Any' },
  { value: 'held', name: 'Held' },
  { value: 'counted', name: 'Counted' },
  { value: 'pending', name: 'Not confirmed yet' },
  { value: 'withdrawn', name: 'Withdrawn' },
  { value: 'invalidated', name: 'Removed' },
  { value: 'expired', name: 'Never confirmed' },
]

export const flagNames = [
  { value: 'some', name: 'Something' },
  { value: 'none', name: 'Nothing' },
  ...flags.map((flag) => ({ value: flag as string, name: flagWords[flag] })),
]

/** A flag that a later version dropped is shown as it was stored. */
export function wordsOfFlag(flag: string): string {
  return isFlag(flag) ? flagWords[flag] : flag
}

const stateWords = {
  pending: 'Not confirmed yet',
  confirmed: 'Counted',
  withdrawn: 'Withdrawn',
  invalidated: 'Removed',
  expired: 'Never confirmed',
}

export function wordsOfState({ state, heldReason }: TeamSignature): string {
  if (heldReason === null || (state !== 'pending' && state !== 'confirmed')) return stateWords[state]
  return state === 'pending' ? 'Held, not confirmed yet' : 'Held'
}

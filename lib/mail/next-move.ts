// What becomes of a batch after a try. Pure, and the whole rule of "nobody lost, nobody twice": what is known to be refused
// goes back to the queue; what may have been taken is only ever repeated as the same request under the same key, while the
// provider still remembers that key; after that a person decides.

import type { SendOutcome } from './providers/provider'

export type NextMove =
  | { move: 'settle'; ids: (string | null)[] }
  /** Known refused: the deliveries are queued anew, the batch and its key are over. */
  | { move: 'dissolve'; reason: string; afterSeconds: number }
  /** One of them is refused for good: halves find out which. */
  | { move: 'split'; reason: string }
  /** This one alone is refused for good; `isNoMailbox`: as any mail to it would be. */
  | { move: 'fail'; reason: string; isNoMailbox: boolean }
  /** The same request again, under the same key. */
  | { move: 'retry'; reason: string; afterSeconds: number }
  | { move: 'ask-person'; reason: string }

/** `remembersKeys`: the provider sends the same request once, however often it is asked. */
export type TriedBatch = { size: number; attempts: number; ageSeconds: number; remembersKeys: boolean }

/** Half an hour less than the 24 hours that the provider keeps a key, counted from freezing: before the first try. */
const keyLivesSeconds = 23.5 * 3600

export function nextMove(outcome: SendOutcome, batch: TriedBatch): NextMove {
  if (outcome.kind === 'accepted') return { move: 'settle', ids: outcome.ids }
  const { reason } = outcome
  // Under a key that had been taken before, the provider would have given that first answer: so nothing was taken.
  if (outcome.kind === 'permanent' && batch.size > 1) return { move: 'split', reason }
  if (outcome.kind === 'permanent') return { move: 'fail', reason, isNoMailbox: outcome.isNoMailbox === true }
  const isRefused = outcome.kind !== 'unknown'
  if (!isRefused && !(outcome.mayRetry && batch.remembersKeys)) return { move: 'ask-person', reason }
  if (!isRefused) return again(batch, reason, backoffSeconds(batch.attempts))
  // A refusal for now says nothing about earlier tries: with one behind us whose fate is unknown, the key must stay.
  if (batch.attempts > 1) return again(batch, reason, outcome.retryAfterSeconds)
  return { move: 'dissolve', reason, afterSeconds: outcome.retryAfterSeconds }
}

/** A batch found frozen: never tried is safe at any age, tried before only while its key is remembered. */
export function isRepeatable({ attempts, ageSeconds, remembersKeys }: Omit<TriedBatch, 'size'>): boolean {
  return attempts === 0 || (remembersKeys && ageSeconds < keyLivesSeconds)
}

/** 5 s, 10 s, 20 s … to a quarter of an hour. */
export function backoffSeconds(attempts: number): number {
  return Math.min(900, 5 * 2 ** Math.min(attempts - 1, 10))
}

function again(batch: TriedBatch, reason: string, afterSeconds: number): NextMove {
  const isInTime = batch.ageSeconds + afterSeconds < keyLivesSeconds
  return isInTime ? { move: 'retry', reason, afterSeconds } : { move: 'ask-person', reason }
}

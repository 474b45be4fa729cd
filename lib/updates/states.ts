// What may follow what in an update's life, and what it is called on the way. Pure; the verbs ask here and put the answer
// into their compare-and-set statements.

export type UpdateState = 'draft' | 'scheduled' | 'sent' | 'discarded'
export type UpdateEvent = 'write' | 'schedule' | 'approve' | 'send' | 'cancel' | 'pause' | 'resume'

export const updateStates: readonly UpdateState[] = ['draft', 'scheduled', 'sent', 'discarded']

/**
 * A state that is missing does not move by that event.
 * - `scheduled` has a time and waits for it, and for a second person where one is needed; writing makes it a draft again.
 * - `sent` means that the deliveries are made and the text is public: from then on it stays as it is.
 * - Cancelling throws a draft away, takes a scheduled one back, and stops what of a sent one is still on its way.
 */
const follows: Record<UpdateEvent, Partial<Record<UpdateState, UpdateState>>> = {
  write: { draft: 'draft', scheduled: 'draft' },
  schedule: { draft: 'scheduled', scheduled: 'scheduled' },
  approve: { draft: 'draft', scheduled: 'scheduled' },
  send: { scheduled: 'sent' },
  cancel: { draft: 'discarded', scheduled: 'draft', sent: 'sent' },
  pause: { sent: 'sent' },
  resume: { sent: 'sent' },
}

export function nextState(state: UpdateState, event: UpdateEvent): UpdateState | null {
  return follows[event][state] ?? null
}

/** The states that an event moves: for `WHERE state = ANY (…)`. */
export function statesMovedBy(event: UpdateEvent): UpdateState[] {
  return updateStates.filter((state) => nextState(state, event) !== null)
}

/** What the team sees; only `sending` and `paused` have people who still wait for their mail. */
export type Standing =
  'draft' | 'unapproved' | 'scheduled' | 'sending' | 'paused' | 'sent' | 'cancelled' | 'discarded'

export type StandingFacts = {
  state: UpdateState
  needsApproval: boolean
  isApproved: boolean
  isPaused: boolean
  isCancelled: boolean
  /** Deliveries that are neither settled nor left to a person. */
  waitingCount: number
}

export function standingOf(facts: StandingFacts): Standing {
  if (facts.state === 'scheduled')
    return facts.needsApproval && !facts.isApproved ? 'unapproved' : 'scheduled'
  if (facts.state !== 'sent') return facts.state
  if (facts.isCancelled) return 'cancelled'
  if (facts.waitingCount === 0) return 'sent'
  return facts.isPaused ? 'paused' : 'sending'
}

/** Nobody approves their own words: the second person is not the one who wrote them last, and is somebody. */
export function canApprove(actorId: string | null, writtenById: string | null): boolean {
  return actorId !== null && actorId !== writtenById
}

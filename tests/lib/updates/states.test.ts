import {
  canApprove,
  nextState,
  standingOf,
  statesMovedBy,
  updateStates,
  type StandingFacts,
} from '@/lib/updates/states'

test.each([
  ['write', ['draft', 'draft', null, null]],
  ['schedule', ['scheduled', 'scheduled', null, null]],
  ['approve', ['draft', 'scheduled', null, null]],
  ['send', [null, 'sent', null, null]],
  ['cancel', ['discarded', 'draft', 'sent', null]],
  ['pause', [null, null, 'sent', null]],
  ['resume', [null, null, 'sent', null]],
] as const)('%s moves draft, scheduled, sent and discarded to %j', (event, expected) => {
  expect(updateStates.map((state) => nextState(state, event))).toEqual(expected)
  expect(statesMovedBy(event)).toEqual(updateStates.filter((_, index) => expected[index] !== null))
})

const facts: StandingFacts = {
  state: 'sent',
  needsApproval: true,
  isApproved: true,
  isPaused: false,
  isCancelled: false,
  waitingCount: 3,
}

test.each([
  [{}, 'sending'],
  [{ waitingCount: 0 }, 'sent'],
  [{ isPaused: true }, 'paused'],
  [{ isPaused: true, waitingCount: 0 }, 'sent'],
  [{ isPaused: true, isCancelled: true }, 'cancelled'],
  [{ state: 'scheduled' }, 'scheduled'],
  [{ state: 'scheduled', isApproved: false }, 'unapproved'],
  [{ state: 'scheduled', isApproved: false, needsApproval: false }, 'scheduled'],
  [{ state: 'draft', isApproved: false }, 'draft'],
  [{ state: 'discarded' }, 'discarded'],
] as [Partial<StandingFacts>, string][])('%j is %s', (given, standing) => {
  expect(standingOf({ ...facts, ...given })).toBe(standing)
})

test('the second person is somebody, and somebody else', () => {
  expect(canApprove('a', 'b')).toBe(true)
  expect(canApprove('a', null)).toBe(true)
  expect(canApprove('a', 'a')).toBe(false)
  expect(canApprove(null, 'b')).toBe(false)
})

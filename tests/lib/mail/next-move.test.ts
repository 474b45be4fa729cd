import { backoffSeconds, isRepeatable, nextMove, type TriedBatch } from '@/lib/mail/next-move'
import { outcomeOf } from '@/lib/mail/providers/resend'
import type { SendOutcome } from '@/lib/mail/providers/provider'

const first: TriedBatch = { size: 3, attempts: 1, ageSeconds: 10, remembersKeys: true }
const later: TriedBatch = { ...first, attempts: 2 }
const old: TriedBatch = { ...first, attempts: 9, ageSeconds: 23.4 * 3600 }
const single: TriedBatch = { ...first, size: 1 }
const smtp: TriedBatch = { ...single, remembersKeys: false }

const permanent: SendOutcome = { kind: 'permanent', reason: 'r' }
const temporary: SendOutcome = { kind: 'temporary', reason: 'r', retryAfterSeconds: 7 }
const unknown: SendOutcome = { kind: 'unknown', reason: 'r', mayRetry: true }
const changed: SendOutcome = { kind: 'unknown', reason: 'r', mayRetry: false }

test.each([
  ['accepted', { kind: 'accepted', ids: ['1'] } as SendOutcome, first, 'settle'],
  ['refused for good', permanent, first, 'split'],
  ['refused for good, after an unknown try', permanent, later, 'split'],
  ['refused for good, alone', permanent, single, 'fail'],
  ['refused for now', temporary, first, 'dissolve'],
  ['refused for now, after an unknown try', temporary, later, 'retry'],
  [
    'refused for now, near the end of its key',
    { ...temporary, retryAfterSeconds: 600 } as SendOutcome,
    old,
    'ask-person',
  ],
  ['unknown', unknown, first, 'retry'],
  ['unknown, near the end of its key', unknown, old, 'ask-person'],
  ['unknown, of a provider that remembers no keys', unknown, smtp, 'ask-person'],
  ['taken with other content', changed, first, 'ask-person'],
])('a batch that is %s', (_, outcome, batch, move) => {
  expect(nextMove(outcome, batch).move).toBe(move)
})

test('a batch is repeated only while its key is remembered; one that was never tried has no key to forget', () => {
  expect(isRepeatable({ attempts: 0, ageSeconds: 1e6, remembersKeys: false })).toBe(true)
  expect(isRepeatable({ attempts: 1, ageSeconds: 3600, remembersKeys: true })).toBe(true)
  expect(isRepeatable({ attempts: 1, ageSeconds: 23.6 * 3600, remembersKeys: true })).toBe(false)
  expect(isRepeatable({ attempts: 1, ageSeconds: 1, remembersKeys: false })).toBe(false)
})

test('tries lie further and further apart, up to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 20, 2_000].map(backoffSeconds)).toEqual([5, 10, 20, 40, 900, 900])
})

test.each([
  [null, 'application_error', undefined, { kind: 'unknown', mayRetry: true }],
  [500, 'internal_server_error', undefined, { kind: 'unknown', mayRetry: true }],
  [408, 'application_error', undefined, { kind: 'unknown', mayRetry: true }],
  [409, 'concurrent_idempotent_requests', undefined, { kind: 'unknown', mayRetry: true }],
  [409, 'invalid_idempotent_request', undefined, { kind: 'unknown', mayRetry: false }],
  [429, 'rate_limit_exceeded', undefined, { kind: 'temporary', retryAfterSeconds: 1 }],
  [429, 'rate_limit_exceeded', '13', { kind: 'temporary', retryAfterSeconds: 13 }],
  [429, 'daily_quota_exceeded', 'soon', { kind: 'temporary', retryAfterSeconds: 60 }],
  [401, 'missing_api_key', undefined, { kind: 'temporary', retryAfterSeconds: 60 }],
  [403, 'validation_error', undefined, { kind: 'temporary', retryAfterSeconds: 60 }],
  [422, 'invalid_from_address', undefined, { kind: 'temporary', retryAfterSeconds: 60 }],
  [404, 'not_found', undefined, { kind: 'temporary', retryAfterSeconds: 60 }],
  [422, 'validation_error', undefined, { kind: 'permanent' }],
  [400, 'validation_error', undefined, { kind: 'permanent' }],
] as const)('what Resend says by %s %s (retry-after %s)', (statusCode, name, retryAfter, outcome) => {
  const headers = retryAfter ? { 'retry-after': retryAfter } : null
  expect(outcomeOf({ statusCode, name, message: '' }, { headers, isWritten: true })).toMatchObject(outcome)
})

test('a request of which nothing left this machine was not taken', () => {
  const error = { statusCode: null, name: 'application_error', message: '' } as const
  expect(outcomeOf(error, { headers: null, isWritten: false }).kind).toBe('temporary')
})

import '@/tests/support/database'
import { pool } from '@/lib/platform/db'
import {
  mailAfterSigning,
  movedTo,
  nextState,
  restoredState,
  signatureEvents,
  signatureStates,
  statesMovedBy,
} from '@/lib/signatures/states'

const table = {
  //            sign       confirm      withdraw       undo         invalidate     restore      expire     erase
  pending: ['pending', 'confirmed', null, null, 'invalidated', null, 'expired', 'expired'],
  confirmed: [null, null, 'withdrawn', null, 'invalidated', null, null, 'confirmed'],
  withdrawn: ['pending', null, null, 'confirmed', 'invalidated', null, null, 'withdrawn'],
  invalidated: [null, null, 'invalidated', 'invalidated', null, 'confirmed', null, 'invalidated'],
  expired: ['pending', null, null, null, null, null, null, 'expired'],
} as const

const pairs = signatureStates.flatMap((state) =>
  signatureEvents.map((event, column) => ({ state, event, next: table[state][column] })),
)

test.each(pairs)('a $state signature becomes $next by "$event"', ({ state, event, next }) => {
  expect(nextState(state, event)).toBe(next)
  expect(statesMovedBy(event).includes(state)).toBe(next !== null)
})

test('the mail that answers a post follows the state', () => {
  const mails = signatureStates.map((state) => mailAfterSigning(state))
  expect(mails).toEqual(['confirm', 'already-signed', null, null, null])
})

test('the database moves states as the table says', async () => {
  for (const { state, event, next } of pairs) {
    if (event === 'restore') continue
    const { rows } = await pool().query<{ next: string | null }>(
      `SELECT ${movedTo(event)} AS next FROM (SELECT $1::"SignatureState" AS "state") s`,
      [state],
    )
    expect([state, event, rows[0]!.next]).toEqual([state, event, next])
  }
})

type Marks = Record<'createdAt' | 'confirmedAt' | 'withdrawnAt', number | null> & { erasedAt?: number }

test.each<{ marks: Marks; was: string }>([
  { marks: { createdAt: 1, confirmedAt: 2, withdrawnAt: null }, was: 'confirmed' },
  { marks: { createdAt: 1, confirmedAt: null, withdrawnAt: null }, was: 'pending' },
  { marks: { createdAt: 1, confirmedAt: 2, withdrawnAt: 3 }, was: 'withdrawn' },
  { marks: { createdAt: 4, confirmedAt: null, withdrawnAt: 3 }, was: 'pending' },
  { marks: { createdAt: 4, confirmedAt: 5, withdrawnAt: 3 }, was: 'confirmed' },
  { marks: { createdAt: 1, confirmedAt: null, withdrawnAt: 2 }, was: 'expired' },
  { marks: { createdAt: 1, confirmedAt: 2, withdrawnAt: null, erasedAt: 3 }, was: 'confirmed' },
  { marks: { createdAt: 1, confirmedAt: null, withdrawnAt: null, erasedAt: 3 }, was: 'expired' },
  { marks: { createdAt: 1, confirmedAt: null, withdrawnAt: 2, erasedAt: 3 }, was: 'expired' },
])('restoring gives back what it was: $was', async ({ marks, was }) => {
  const { rows } = await pool().query<{ was: string }>(
    `SELECT ${restoredState} AS was FROM (SELECT to_timestamp($1) AS "createdAt", to_timestamp($2::float) AS "confirmedAt",
            to_timestamp($3::float) AS "withdrawnAt", to_timestamp($4::float) AS "erasedAt") s`,
    [marks.createdAt, marks.confirmedAt, marks.withdrawnAt, marks.erasedAt ?? null],
  )
  expect(rows[0]!.was).toBe(was)
})

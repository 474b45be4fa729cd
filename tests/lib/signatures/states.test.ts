import { mailAfterSigning, nextState, signatureStates, statesMovedBy } from '@/lib/signatures/states'

const table = {
  pending: { sign: 'pending', confirm: 'confirmed', mail: 'confirm' },
  confirmed: { sign: null, confirm: null, mail: 'already-signed' },
  withdrawn: { sign: 'pending', confirm: null, mail: null },
  invalidated: { sign: null, confirm: null, mail: null },
  expired: { sign: 'pending', confirm: null, mail: null },
} as const

test.each(signatureStates)('a %s signature moves as the table says', (state) => {
  expect(nextState(state, 'sign')).toBe(table[state].sign)
  expect(nextState(state, 'confirm')).toBe(table[state].confirm)
  expect(mailAfterSigning(state)).toBe(table[state].mail)
})

test('the lists for compare-and-set are the moving states of the table', () => {
  expect(statesMovedBy('sign')).toEqual(['pending', 'withdrawn', 'expired'])
  expect(statesMovedBy('confirm')).toEqual(['pending'])
})

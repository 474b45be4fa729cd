import { newId } from '@/lib/core/ids'
import { makeToken, readToken } from '@/lib/mail/tokens'
import { resetEnv } from '@/lib/platform/env'

beforeAll(() => {
  process.env.SECRET_KEY = 'a-secret-for-tests-that-is-long-enough-to-be-one'
  resetEnv()
})

test('a token gives back the id it was made for, and is the same on every resend', () => {
  const id = newId()
  expect(readToken('confirm', makeToken('confirm', id))).toBe(id)
  expect(makeToken('confirm', id)).toBe(makeToken('confirm', id))
  expect(makeToken('confirm', id)).toMatch(/^[\w-]{43}$/)
})

test('a token of one purpose opens nothing of another', () => {
  expect(readToken('unsubscribe', makeToken('confirm', newId()))).toBeNull()
})

test('no letter of a token can be changed, added or left out', () => {
  const token = makeToken('confirm', newId())
  for (let at = 0; at < token.length; at++) {
    for (const other of 'AB-_z') {
      const changed = token.slice(0, at) + other + token.slice(at + 1)
      if (changed !== token) expect(readToken('confirm', changed)).toBeNull()
    }
  }
  for (const odd of ['', token.slice(1), `${token}A`, `${token}=`, ` ${token}`, token.replace(/.$/, '%')])
    expect(readToken('confirm', odd)).toBeNull()
})

test('a token made under another secret is dead', () => {
  const token = makeToken('confirm', newId())
  process.env.SECRET_KEY = 'another-secret-that-is-long-enough-to-be-one-too'
  resetEnv()
  expect(readToken('confirm', token)).toBeNull()
})

test('tokens are made for ids of rows and nothing else', () => {
  expect(() => makeToken('confirm', 'ada@example.org')).toThrow('UUID')
})

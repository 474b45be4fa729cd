// Before each test file: what every test is held to.

import { format } from 'node:util'
import { takeExpected } from './support/console'

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { default: matchers } = await import('@testing-library/jest-dom/matchers')
  expect.extend(matchers)
})

/** A test that hangs ends; one that waits for a busy machine does not. */
jest.setTimeout(180_000)

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  jest.spyOn(console, 'error').mockImplementation((...parts) => void printed.push(format(...parts)))
})

/** console.error fails a test that did not expect it (see tests/support/console.ts). */
afterEach(() => {
  const expected = takeExpected()
  const unexpected = printed.filter((line) => !expected.some((pattern) => pattern.test(line)))
  if (unexpected.length > 0) throw new Error(`console.error was called:\n${unexpected.join('\n')}`)
})

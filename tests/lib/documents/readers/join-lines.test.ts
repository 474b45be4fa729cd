import { lineJoiner } from '@/lib/documents/readers/pdf/join-lines'
import type { Line } from '@/lib/documents/readers/pdf/page-lines'

const joined = (...texts: string[]) => {
  const lines = texts.map((text) => ({ text }) as Line)
  return lineJoiner(lines)(lines)
}

test.each([
  ['a broken word', ['some resi-', 'dents wait'], 'some residents wait'],
  [
    'a hyphen of the word',
    ['a well-', 'known pier, well-known by all'],
    'a well-known pier, well-known by all',
  ],
  [
    'a hyphen that such words have everywhere',
    ['our long-', 'standing, self-', 'governing club'],
    'our long-standing, self-governing club',
  ],
  [
    'two halves of a longer word',
    ['a shortage and a high-', 'way, a part-', 'ner'],
    'a shortage and a highway, a partner',
  ],
  ['a hyphen that only breaks', ['every some\u2010', 'body of some body'], 'every somebody of some body'],
  ['a soft hyphen', ['every some\u00ad', 'body of some body'], 'every somebody of some body'],
  ['a range', ['from 2019-', '2024'], 'from 2019-2024'],
  ['words', ['the pier', 'is closed'], 'the pier is closed'],
])('%s', (_, lines, text) => {
  expect(joined(...lines)).toBe(text)
})

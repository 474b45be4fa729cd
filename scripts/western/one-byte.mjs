// What was read, in one byte a letter (letters.mjs), and what is found in that, as it was written. A span's words are those at its place
// in the text: only the few other strings are gone through letter by letter.

import { page } from './letters.mjs'

const letters = Object.fromEntries(Object.entries(page).map(([letter, byte]) => [byte, letter]))
const toPage = new RegExp(`[${Object.keys(page).join('')}]`, 'g')
const fromPage = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

export function inOneByte(reading) {
  return rewritten(reading, { text: narrow(reading.text), write: narrow })
}

export function asWritten(found, text) {
  return rewritten(found, { text, write: (words) => words.replace(fromPage, (byte) => letters[byte]) })
}

/** Engines keep what was replaced in two bytes until it is made anew. */
function narrow(words) {
  return Buffer.from(
    words.replace(toPage, (letter) => page[letter]),
    'latin1',
  ).toString('latin1')
}

function rewritten(value, how) {
  if (typeof value === 'string') return how.write(value)
  if (Array.isArray(value)) return value.map((one) => rewritten(one, how))
  if (!value || typeof value !== 'object') return value
  const copy = { ...value }
  for (const name in copy)
    copy[name] =
      name === 'text' && isSpan(value) ? how.text.slice(value.start, value.end) : rewritten(copy[name], how)
  return copy
}

function isSpan({ start, text }) {
  return typeof start === 'number' && typeof text === 'string'
}

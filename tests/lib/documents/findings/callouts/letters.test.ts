// "Please help …" in a letter asks whom it greets; elsewhere, and with "us", it calls the reader.

import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { readOf } from '../asks/asks-of'

const calledIn = (text: string) => findCallouts(readOf(text)).map(({ text: words }) => words)
const letter = (line: string) => `Dear Mayor Hill,\n\nWe live by the quay.\n\n${line}\n\nYours, Ada Stone`

describe('findCallouts in letters', () => {
  test('what the greeted reader is asked to help with is no call-out', () => {
    expect(calledIn(letter('Please help shape the right future for the quay.'))).toEqual([])
  })

  test('a letter may still call', () => {
    expect(calledIn(letter('Please help us save the quay.'))).toEqual(['Please help us save the quay.'])
  })

  test('without a greeting it calls', () => {
    expect(calledIn('We live here.\n\nPlease help shape the right future for the quay.')).toHaveLength(1)
  })
})

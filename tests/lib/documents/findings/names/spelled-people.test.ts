// People whose names begin with initials or hold a small prefix.

import { readOf } from '../quotes/quotes-of'
import { findNames } from '@/lib/documents/findings/names/find-names'

describe('a person', () => {
  test.each([
    ['told by initials', 'The nurse A. J. Brook said the pool must stay.', 'A. J. Brook'],
    ['whose surname has a small prefix', 'The nurse Leila al-Amin said the pool must stay.', 'Leila al-Amin'],
  ])('%s is named in full', (_, text, name) => {
    const people = findNames(readOf(text)).filter(({ kind }) => kind === 'person')
    expect(people.map((one) => one.text)).toEqual([name])
  })

  it('is none where the initials are a country’s', () => {
    const kinds = findNames(readOf('On Monday the U.S. Senate met.')).map(({ kind }) => kind)
    expect(kinds).not.toContain('person')
  })
})

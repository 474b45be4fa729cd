// Lines that a page, a letter or a newsletter ends on.

import { buttonKind } from '@/lib/documents/findings/callouts/buttons'
import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { readOf } from '../asks/asks-of'

const story = 'The ferry of Dale has not run since May, and nobody was asked before it was stopped.'

describe('buttonKind', () => {
  test.each([
    'Donate',
    'RSVP',
    'Sign Petition',
    'Sign our letter',
    'Add your name →',
    '» Take action now',
    'Become a member',
    'Register here',
    'Tell your MP',
    'Make a submission',
    'How to help',
    'Next step - spread the word',
    'Step 2: Sign the petition',
    'Share this article',
  ])('to act: %s', (line) => expect(buttonKind(line)).toBe('take-action'))

  test.each([
    'Read more',
    'Read the full report (PDF)',
    'Download our toolkit',
    'View signatures without signing',
    'See who has signed',
    'Subscribe',
    'More campaigns',
  ])('to read on: %s', (line) => expect(buttonKind(line)).toBe('read-more'))

  test.each([
    'Donations',
    'Vote delayed',
    'Signed, the crew',
    'Reading',
    'Give way',
    'Acting mayor named',
    '',
    'Open letter',
    'More boats',
  ])('neither: “%s”', (line) => expect(buttonKind(line)).toBeNull())
})

describe('findCallouts', () => {
  test('takes such a line where it stands alone, but not for the headline', () => {
    const found = findCallouts(readOf(`Save the ferry\n\n${story}\n\nDonate\n\nRead the full report`))
    expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'take-action: Donate',
      'read-more: Read the full report',
    ])
    expect(findCallouts(readOf(`Sign the petition\n\n${story}`))).toEqual([])
    expect(findCallouts(readOf(`Talk to your mayor about it\n\n${story}\n\n${story}`))).toEqual([])
  })

  test('a word before an address is one with the address for its label', () => {
    const found = findCallouts(
      readOf(`${story}\n\nOpen letter: https://dale.example/l\n\nReport: late again`),
    )
    expect(found).toMatchObject([{ kind: 'read-more', label: { text: 'https://dale.example/l' } }])
  })
})

// Asks that stand without an asking verb: sentences of a letter, items below a line, headlines, and what a reader is to sign.

import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { askedIn, asksOf, readOf } from './asks-of'

describe('what opens with what is to be done', () => {
  test('is put to whom a letter greets', () => {
    const letter =
      'Dear Mayor Stone,\n\nThree things would help us.\n\nProhibit the landing of coal. The quay is full of it;\n\nRamp up the ferry runs by June;\n\nDo not build on the dunes; and\n\nSupport for the crews is high.\n'
    expect(askedIn(letter)).toEqual([
      'Mayor Stone → Prohibit the landing of coal',
      'Mayor Stone → Ramp up the ferry runs by June',
      'Mayor Stone → Do not build on the dunes',
    ])
  })

  test('is put to whom the title of an open letter names', () => {
    expect(askedIn('Open letter to the Harbour Board\n\nWe ask you to mend the quay before June.\n')).toEqual(
      ['the Harbour Board → mend the quay before June'],
    )
  })

  test('is what a bill does below a line that says so', () => {
    const bill = 'The bill passed on Tuesday. It would:\n\n- Restore the night ferry.\n- Stop the dredging.\n'
    expect(askedIn(bill)).toEqual([])
  })

  test('answers a question and asks for nothing', () => {
    expect(askedIn('What would you do first?\n\n"Build the upper dam," she says.\n')).toEqual([])
  })
})

describe('items below a line', () => {
  test('are asked of whom the line asks, though the items say what is needed', () => {
    const text =
      'We want the harbour board to act now by delivering:\n\n1. A fair toll: the crews need a lower one\n2. Clean water\n'
    expect(askedIn(text).slice(-2)).toEqual([
      'the harbour board → A fair toll: the crews need a lower one',
      'the harbour board → Clean water',
    ])
  })

  test('are asked without marks, of whom the demands go to', () => {
    const text =
      'Below are our demands to the harbour board:\n\nNo sale of the quay.\n\nA count of the boats.\n'
    expect(askedIn(text)).toEqual([
      'the harbour board → No sale of the quay',
      'the harbour board → A count of the boats',
    ])
  })

  test('stand below "that you;" in a letter', () => {
    const text = 'Dear Mayor Stone,\n\nI recommend that you;\n\n1. Mend the quay\n\n2. Count the boats\n'
    expect(askedIn(text)).toEqual(['Mayor Stone → Mend the quay', 'Mayor Stone → Count the boats'])
  })
})

describe('headlines', () => {
  const story = '\n\nThe crews met on Tuesday. They spoke of the tide.\n'

  test.each([
    ['CREWS URGE HARBOUR BOARD TO MEND QUAY', 'HARBOUR BOARD → MEND QUAY'],
    ['Harbour Board Urged To Mend Quay', 'Harbour Board → Mend Quay'],
    ['Crews Call For Inquiry Into The Spill', '– → Inquiry Into The Spill'],
  ])('ask where the text asks nobody: %s', (headline, ask) => {
    expect(askedIn(headline + story)).toEqual([ask])
  })

  test('say nothing more where the text asks in full', () => {
    expect(
      askedIn('CREWS URGE BOARD TO ACT\n\nThe crews asked the harbour board to mend the quay.\n'),
    ).toEqual(['the harbour board → mend the quay'])
  })
})

describe('what a reader is to sign', () => {
  const sign = 'So please sign our petition calling on the harbour board to mend the quay.'

  test('is asked of the public, and what the petition asks of whom it names', () => {
    expect(asksOf(sign).map(({ audience, action }) => `${audience}: ${action.text}`)).toEqual([
      'public: sign our petition',
      'decision-maker: mend the quay',
    ])
  })

  test('is a call-out as well', () => {
    const page = readOf(`The quay of Dale\n\nThe crews met on Tuesday.\n\n${sign}\n`)
    expect(findCallouts(page).map(({ kind, text }) => [kind, text])).toEqual([['take-action', sign]])
  })
})

test('whom "them" means may be named in the sentence before', () => {
  expect(askedIn('The harbour board took our money. We call on them to mend the quay.')).toEqual([
    'The harbour board → mend the quay',
  ])
})

test('who was sent a letter is asked in it', () => {
  expect(askedIn('Ada Stone sent the Harbour Minister a letter urging him to mend the quay.')).toEqual([
    'the Harbour Minister → mend the quay',
  ])
})

test('an action ends before who says so', () => {
  expect(askedIn('The harbour board must mend the quay, says Ada Stone of the crews.')).toEqual([
    'The harbour board → mend the quay',
  ])
})

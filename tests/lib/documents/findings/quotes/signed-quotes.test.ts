// Quotations whose speaker stands beside them without a verb, as pages of groups have them: names and descriptions behind a dash, a comma or
// on a line of their own, boxes of name, role and words; and texts that quote in single marks.

import { saidIn } from './quotes-of'

const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])

describe('the speaker of words without a verb beside them is', () => {
  it.each([
    ['behind them in the same line', '“They found me a room in two days.” Dana, 34, Quayton', ['Dana']],
    [
      'a mother, not the place behind her',
      '“It changed my life.”\n- A mother of two, Dale',
      ['A mother of two'],
    ],
    ['a first name and what she is, below', '“I got my papers back.”\nDana – nurse, Quayton', ['Dana']],
    [
      'before them, with the role between dashes',
      'Ada Brook – Nurse – “The ward is short of six.”',
      ['Ada Brook'],
    ],
    [
      'the one with an office below, not the body above',
      'Members said this:\n\nQuay Aid\n\n“This was the moment for bold proposals.”\n\nAda Brook, Director of Campaigns, Quay Aid\n\nHarbour Net\n\n“We are pleased with it.”\n\nTom Hale, Director, Harbour Net',
      ['Ada Brook', 'Tom Hale'],
    ],
    [
      'behind each of several in one paragraph',
      'Quay Aid “We are glad of it. It is fair.” - Ada Brook, Director, Quay Aid Harbour Net “It shows a will to help. We hope it lasts.” Tom Hale, Director, Harbour Net',
      ['Ada Brook', 'Tom Hale'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it('nobody, where a sentence of its own follows', () => {
    expect(speakers('“It is far.” Tom Hale, a pilot, will row it.')).toEqual(['?'])
  })
})

describe('a text that quotes in single marks', () => {
  it('has its quotations, those that run on too', () => {
    const text =
      "Quay TD Tom Hale said the boats matter.\n\n'There are families living under one roof.\n\n'They don't sleep,' Mr Hale said.\n\nAda Brook said: 'It is the sailors' matter, and ours.'"
    expect(saidIn(text)).toEqual([
      'Tom Hale: There are families living under one roof.',
      "Tom Hale: They don't sleep,",
      "Ada Brook: It is the sailors' matter, and ours.",
    ])
  })

  it('is none where double marks are used as well, or only apostrophes', () => {
    expect(saidIn("“We row,” said Ada Brook. 'Quay Days' is a film.")).toEqual(['Ada Brook: We row,'])
    expect(saidIn("The sailors' boats, the pilots', aren't here. It's the '90s.")).toEqual([])
  })
})

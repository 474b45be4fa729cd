import { quotesOf, saidIn } from './quotes-of'

const quote = '“The river is dying, and we all know it,”'

function by(text: string) {
  const [first] = quotesOf(text)
  return [first?.speaker?.text ?? null, first?.role?.text ?? null, first?.outlet?.text ?? null]
}

describe('a speaker beside the quote', () => {
  it.each([
    [`${quote} said Ada Brook.`, ['Ada Brook', null, null]],
    [`${quote} Ada Brook said.`, ['Ada Brook', null, null]],
    [`${quote} Ada Brook, mayor of Ambleton, said on Monday.`, ['Ada Brook', 'mayor of Ambleton', null]],
    [`${quote} said Ada Brook, who keeps bees.`, ['Ada Brook', null, null]],
    [`${quote} said Ada Brook, 46, a farmer, in a statement.`, ['Ada Brook', 'a farmer', null]],
    [`${quote} said farmers’ union president Ada Brook.`, ['Ada Brook', 'farmers’ union president', null]],
    [`${quote} says River Watch organiser Ada Brook.`, ['Ada Brook', 'River Watch organiser', null]],
    [
      `${quote} says River Watch spokesperson for TLC Ada Brook.`,
      ['Ada Brook', 'River Watch spokesperson for TLC', null],
    ],
    [
      `${quote} says River Watch’s spokesperson for fish, Ada Brook.`,
      ['Ada Brook', 'River Watch’s spokesperson for fish', null],
    ],
    [`${quote} said Mayor Ada Brook.`, ['Ada Brook', 'Mayor', null]],
    [
      `${quote} said Rep. Ada Brook (I-Ambleton), chair of the panel.`,
      ['Rep. Ada Brook', 'chair of the panel', null],
    ],
    [
      `${quote} Secretary of State Ada Brook said in a statement on Sunday.`,
      ['Ada Brook', 'Secretary of State', null],
    ],
    [
      `${quote} Dr. Ada van der Brook, a doctor, told the Ambleton Post.`,
      ['Dr. Ada van der Brook', 'a doctor', 'the Ambleton Post'],
    ],
    [
      `${quote} said Ada Brook, acting head of Rivers, in a statement to RNZ.`,
      ['Ada Brook', 'acting head of Rivers', 'RNZ'],
    ],
    [`${quote} said a fisherman in Ambleton.`, ['a fisherman in Ambleton', null, null]],
    [`${quote} said another Ambleton person.`, ['another Ambleton person', null, null]],
    [
      `${quote} a spokesperson from the Ambleton Office of Rivers told Lake News.`,
      ['a spokesperson from the Ambleton Office of Rivers', null, 'Lake News'],
    ],
    [`${quote} according to Ada Brook.`, ['Ada Brook', null, null]],
    [`${quote} the letter reads.`, ['the letter', null, null]],
    [`${quote} — Ada Brook, Ambleton`, ['Ada Brook', 'Ambleton', null]],
    [`${quote} she said.`, [null, null, null]],
    [`${quote} said Ada Brook and Joe Marsh.`, ['Ada Brook and Joe Marsh', null, null]],
    [`${quote} Ada Brook, Joe Marsh and Eve Pool said.`, ['Ada Brook, Joe Marsh and Eve Pool', null, null]],
    ['Mayor Ada Brook: “The river is dying.”', ['Ada Brook', 'Mayor', null]],
    ['Ada Brook’s answer: “The river is dying.”', ['Ada Brook', null, null]],
    ['As Ada Brook put it, “The river is dying.”', ['Ada Brook', null, null]],
    [
      `“The river that our grandparents fished in is dying, and all of the town\nknows it, and the county has known it for as long as we have,” said Ada\nBrook, mayor of Ambleton and a fisherman’s daughter, who came on Monday\nto the town hall to say so.`,
      ['Ada\nBrook', 'mayor of Ambleton and a fisherman’s daughter', null],
    ],
    ['Ada Brook said: “The river is dying.”', ['Ada Brook', null, null]],
    ['Ada Brook, who is mayor, told the council, “The river is dying.”', ['Ada Brook', null, null]],
    ['In a letter to the county, River Watch wrote: “The river is dying.”', ['River Watch', null, null]],
    ['According to Ada Brook, “The river is dying.”', ['Ada Brook', null, null]],
    ['Ada Brook handed in the list on Monday, saying, “The river is dying.”', ['Ada Brook', null, null]],
  ])('is found in %s', (text, expected) => {
    expect(by(text)).toEqual(expected)
  })
})

describe('a speaker on another line', () => {
  it.each([
    ['before, with the verb first', 'Said Ada Brook:\n\n“The river is dying.”'],
    ['before, ending in a colon', 'Ada Brook went on:\n\n“The river is dying.”'],
    ['after a dash', '“The river is dying.”\n\n— Ada Brook, Ambleton'],
    ['after a tilde', '“The river is dying.”\n\n~ Ada Brook'],
    ['after a long bar', '“The river is dying.” ― Ada Brook'],
    ['after an advertisement', '“The river is dying.”\n\nAdvertisement\n\n— Ada Brook'],
    [
      'after an advertisement, in the same sentence',
      '“The river is dying,”\n\nAdvertisement\n\nAda Brook, a farmer, said.',
    ],
    ['as a name alone', '“The river is dying.”\n\nAda Brook, farmer\n\nThe list goes on.'],
  ])('is found %s', (_, text) => {
    expect(saidIn(text)).toEqual([expect.stringMatching(/^Ada Brook: The river is dying[.,]$/)])
  })
})

describe('a speaker who is not named beside the quote', () => {
  it('is the one who spoke before in the paragraph', () => {
    expect(saidIn('“It is dying,” said Ada Brook. “We all know it.”')[1]).toBe('Ada Brook: We all know it.')
  })

  it('is the one who speaks later in the paragraph', () => {
    expect(saidIn('“It is dying.” “We all know it,” said Ada Brook.')[0]).toBe('Ada Brook: It is dying.')
  })

  it('is whom the sentence before is about', () => {
    const text = 'Joe Marsh spoke first. Ada Brook shook her head at that. “The river is dying.”'
    expect(saidIn(text)).toEqual(['Ada Brook: The river is dying.'])
  })

  it('is unknown where the text names nobody', () => {
    expect(saidIn('“The river is dying.”')).toEqual(['?: The river is dying.'])
  })
})

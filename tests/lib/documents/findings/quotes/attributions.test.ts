import { quotesOf } from './quotes-of'

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n')
const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker?.text ?? null)
const roles = (text: string) => quotesOf(text).map(({ role }) => role?.text ?? null)

describe('an attribution with no comma before the closing mark', () => {
  it.each([
    ['said', '“The drivers of this county work through every holiday” said Ada Brook.'],
    ['urged', '“It is a right and a duty to rest on the long routes” urged Ada Brook.'],
    ['the speaker first', '“The drivers of this county work through every holiday” Ada Brook said.'],
  ])('is one: %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Brook'])
  })

  it('makes no quote of a few words, nor of a title', () => {
    expect(speakers('“Rest for all” said Ada Brook’s sign.')).toEqual([])
    expect(speakers('“The Long Road Home from the Old Mill” wrote Ada Brook.')).toEqual([])
  })

  it('names in full whom "Miss" names by the surname', () => {
    const text = lines('“We stay,” said Ada Brook.', '“They have all worked here for years” said Miss Brook.')
    expect(speakers(text)).toEqual(['Ada Brook', 'Ada Brook'])
  })
})

describe('a role before the name', () => {
  it.each([
    ['LWU Secretary', 'Ada Brook', '“It must stay open,” said LWU Secretary, Ada Brook.'],
    ['LWU Secretary-General', 'Ada Brook', '“It must stay open,” said LWU Secretary-General, Ada Brook.'],
    ['Fair Fares Director', 'Ada Brook', '“It must stay open,” said Fair Fares Director, Ada Brook.'],
    ['retired caretaker', 'Ada Brook', '“It must stay open,” the retired caretaker, Ada Brook, recalls.'],
    ['Farmer', 'Ada Brook', 'Farmer Ada Brook told the meeting: “It must stay open.”'],
    ['minister', 'Ada Brook', 'The minister, Ada Brook, came. “It must stay open,” the minister said.'],
    ['student', 'Ada Brook', '“It must stay open,” said student Ada Brook, 19, of Dale.'],
    ['Dale Bus Users', 'Ada Brook', '“It must stay open,” said Dale Bus Users’ Ada Brook.'],
    ['Parent', 'Ada Brook', 'Parent Ada Brook, 41, disagrees: “It must stay open.”'],
  ])('%s: the person speaks', (role, person, text) => {
    expect(speakers(text)).toEqual([person])
    expect(roles(text)).toEqual([role])
  })

  it('leaves a surname that is an office as well with its person', () => {
    expect(speakers('“It must stay open,” said Kate Bishop, Ambleton Mayor.')).toEqual(['Kate Bishop'])
  })
})

describe('several who speak', () => {
  it.each([
    ['the towns', '“We offer our fair share of rooms”, state the towns.'],
    ['nurses', '“The wards have to be safe by next summer”, demand nurses.'],
    ['the 200 signatories', '“We will not pay for it with our fees”, write the 200 signatories.'],
  ])('are read behind a verb: %s', (group, text) => {
    expect(speakers(text)).toEqual([group])
  })

  it('go on in the rest of the paragraph', () => {
    const text = lines(
      'In a letter they offer rooms.',
      '“We are ready!”, state the towns. “We have the rooms.”',
    )
    expect(speakers(text)).toEqual(['the towns', 'the towns'])
  })

  it('are two surnames before the verb', () => {
    const text = lines(
      'Ada Brook and Joe Marsh came.',
      'In a joint letter, Brook and Marsh wrote: “We need a boat.”',
    )
    expect(speakers(text)).toEqual(['Brook and Marsh'])
  })

  it('are "we" where the document itself speaks', () => {
    const text = lines(
      'Sixty charities wrote today.',
      'Writing in the letter, we say:',
      '“This winter can be met.”',
    )
    expect(speakers(text)).toEqual(['we'])
  })

  it('are not read from a sentence that tells the reader something', () => {
    expect(speakers('“We will not pay for it.” Report the cuts here. Ada Brook came.')).not.toContain(
      'the cuts',
    )
  })
})

describe('paragraphs between two attributions', () => {
  it('are said by whom both name', () => {
    const text = lines(
      '“The river is grey by noon,” said Ada Brook, chair of Clean Rivers.',
      '“Nobody lets a child near the water.”',
      '“Every spring we count fewer birds.”',
      '“We want the plant mended,” said Brook.',
    )
    expect(speakers(text)).toEqual(['Ada Brook', 'Ada Brook', 'Ada Brook', 'Ada Brook'])
    expect(new Set(roles(text))).toEqual(new Set(['chair of Clean Rivers']))
  })
})

describe('words inside a sentence', () => {
  it.each([
    ['Ada Brook', 'According to Ada Brook, “the ward has had no second nurse on any night since spring.”'],
    ['The council', 'The council said in a statement that “no decision has been taken about the park”.'],
    ['Ada Brook', 'Mayor Ada Brook replied that she “understood the anger and would count the beds again”.'],
    ['Ada Brook', 'Ada Brook told them that “the forum would go to court if the law was not changed”.'],
  ])('are a quote of %s', (speaker, text) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('"the spokesperson"', () => {
  it('is who was introduced with a capital at the start of a sentence', () => {
    const text = lines(
      'A spokesperson for Northvale Water said: “We are sorry for the trouble.”',
      '“No household will pay for it,” the spokesperson added.',
    )
    const who = 'A spokesperson for Northvale Water'
    expect(speakers(text)).toEqual([who, who])
  })
})

describe('a line of its own in brackets', () => {
  it('names the speaker of the words above', () => {
    const text = lines(
      '“My goats went first,” said Joe Marsh.',
      '“It rained twice.”',
      '(Ada Brook, shepherd)',
    )
    expect(speakers(text)).toEqual(['Joe Marsh', 'Ada Brook'])
    expect(speakers(lines('“It rained twice.”', '(See the notes below)'))).toEqual([null])
  })
})

describe('a label before a colon', () => {
  it.each([
    ['Mr Marsh', 'The Minister (Mr Marsh): “It is our road.”'],
    ['The chair', 'The chair: “It is our road.”'],
    ['Ada Brook', 'Ada Brook (Dale): “It is our road.”'],
  ])('%s speaks', (speaker, text) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('a name', () => {
  it.each([
    ['behind a body’s possessive', 'Ada Brook', '“It costs us nine,” the Chamber of Trade’s Ada Brook said.'],
    ['that looks like a verb', 'Will Marsh', '“It costs us nine,” Will Marsh said.'],
    [
      'behind what is introduced as one of several',
      'Ada Brook',
      '“It costs,” one of them, Ada Brook, told us.',
    ],
    ['beside the verb', 'my mother', 'When I was a girl my mother told me, “It is our road.”'],
    ['behind a time', 'the panel of nurses', 'Last year the panel of nurses wrote: “It is our road.”'],
    ['of somebody who is only seen', 'a woman', 'A film of it shows a woman shouting “Shame on you!”'],
  ])('is found %s', (_, speaker, text) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

import { saidIn } from './quotes-of'

const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])

describe('a comma at the end of a quotation waits for who says it, whatever the verb', () => {
  it.each([
    ['“The pool must stay,” Ada Brook ventured.', ['Ada Brook']],
    ['“The pool must stay,” Ada Brook croaked. “It is all we have.”', ['Ada Brook', 'Ada Brook']],
    ['“The pool must stay,” the caretaker volunteered.', ['the caretaker']],
    ['Ada Brook, head of the Dale Trust, volunteered, “The pool must stay where it is now.”', ['Ada Brook']],
    ['“The pool must stay,” Ada Brook hit back.', ['Ada Brook']],
    ['The “slow boat,” the ferry’s nickname, was late.', []],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('the second part of a divided quotation', () => {
  it.each([
    ['is by who stands between', '“The pool,” Ada Brook said on Radio Dale, “is all we have.”'],
    [
      'is not by a description of them',
      '“The pool is old,” Ada Brook, head of the Dale Trust, said, “and it is all we have.”',
    ],
    ['is found in single marks', '‘The pool is old,’ Ada Brook said, ‘and it is all we have.’'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Brook', 'Ada Brook'])
  })
})

describe('a whole sentence behind a verb of saying is a quote', () => {
  it.each([
    'Ada Brook wrote on a wall last night that “The pool in the valley must stay open.”',
    'Ada Brook spoke against the plan, telling reporters “The pool in the valley must stay open.”',
    'Ada Brook posted on Sunday night “The pool in the valley must stay open.”',
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['Ada Brook'])
  })
})

describe('who says it in a sentence of its own behind', () => {
  it.each([
    ['where it was said', '“The pool must stay open.” Ada Brook said in a statement.'],
    ['to whom', '“The pool must stay open.” Ada Brook told the Dale Post.'],
  ])('is believed with %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Brook'])
  })

  it('is not believed where it says something else', () => {
    expect(speakers('“The pool must stay open.” Ada Brook said that the board, which met, is late.')).toEqual(
      ['?'],
    )
  })
})

describe('what stands before the comma in front of the speaker', () => {
  it.each([
    ['Asked whether the pool would close, the director said: “Nobody has told us.”', 'the director'],
    ['Responding to the vote, the trust said: “Nobody has told us.”', 'the trust'],
    ['At a meeting on 4 May, the director told the crowd: “Nobody has told us.”', 'the director'],
    ['As Ada Brook, whose son swims, put it: “Nobody has told us.”', 'Ada Brook'],
    ['Ada Brook, D-Maine, concluded: “Nobody has told us.”', 'Ada Brook'],
  ])('is not taken for one, but described by it: %s', (text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })
})

describe('before a colon alone', () => {
  it.each([
    ['a body speaks', 'The ministry: “Nobody has told us.”', 'The ministry'],
    ['somebody of a body does', 'Dale Trust director Ada Brook: “Nobody has told us.”', 'Ada Brook'],
    ['a relative does', 'Her sister: “Nobody has told us.”', 'Her sister'],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })
})

describe('somebody who wants no name', () => {
  it.each([
    'A tenant who asked not to be named said: “Nobody has told us.”',
    '“Nobody has told us,” a tenant who asked not to be named said.',
  ])('is told by that wish: %s', (text) => {
    expect(speakers(text)[0]?.toLowerCase()).toBe('a tenant who asked not to be named')
  })
})

describe('names of other shapes', () => {
  it.each([
    ['Xiaoming Zhang', 'Xiaoming Zhang said on Monday: “Nobody has told us.”'],
    ['Leila al-Amin', 'Leila al-Amin chairs the trust. “Nobody has told us,” she said.'],
  ])('%s speaks', (name, text) => {
    expect(speakers(text)).toEqual([name])
  })
})

describe('a text that quotes in single marks', () => {
  it.each([
    ['may hold double ones within them', '‘They said “not now” and left us,’ said Ada Brook.'],
    ['may open one behind a verb of saying', 'Ada Brook said ‘Nobody has told us yet.’'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Brook'])
  })
})

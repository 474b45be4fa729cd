import { listClaims, openClaims } from '@/lib/campaigns/claims/list-claims'
import { nearestPassage } from '@/lib/campaigns/claims/nearest-passage'
import { listUnsupportedQuotations } from '@/lib/campaigns/claims/unsupported-quotations'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const document = 'The pier has 12 steps.\nAda Berg said: “We want\nour pier back – now!” Nobody answered her.'
const page = {
  headline: 'Our pier',
  issueArea: null,
  target: null,
  action: null,
  wording: { version: 1, text: 'We are 40.' },
  reasons: [],
  story: [{ type: 'paragraph' as const, text: 'She said “give us another pier”.' }],
  documents: [{ text: document }],
}

it.each([
  ['has the words, in other marks and lines', 'She said "we want our pier back, now"', []],
  ['does not have them', 'She said “we want our ferry back”', ['we want our ferry back']],
  ['has no marks to look into', 'She wants a ferry', []],
])('a document that %s', (_, text, expected) => {
  const found = listUnsupportedQuotations([{ place: 'a paragraph', text }], [document])
  expect(found.map(({ quotation }) => quotation)).toEqual(expected)
})

it.each([
  '‘give us another pier’, she said',
  "'give us another pier', she said",
  '„give us another pier“, sagte sie',
  '«give us another pier», dit-elle, «our pier»',
  '»give us another pier«, sagte sie über »our pier«',
  '‹give us another pier›',
  '「give us another pier」',
  '“give us another pier, she said',
])('looks between the marks of %s', (text) => {
  const [found, ...others] = listUnsupportedQuotations([{ place: 'a paragraph', text }], [document])
  expect([found?.quotation.slice(0, 20), others]).toEqual(['give us another pier', []])
})

it.each([
  'The cities’ own harbours’ future',
  "The workers' right to the cities' funds",
  "rock 'n' roll in the '90s isn't it",
])('holds no apostrophe for a mark: %s', (text) => {
  expect(listUnsupportedQuotations([{ place: 'a paragraph', text }], [document])).toEqual([])
})

it.each([
  ['We want … back – now', 0],
  ['We want […] now', 0],
  ['now … we want our pier', 1],
])('lets words be left out in the order of the document: %s', (text, count) => {
  expect(listUnsupportedQuotations([{ place: 'a pull quote in the story', text }], [document])).toHaveLength(
    count,
  )
})

it('leaves a word or two in quotation marks alone', () => {
  expect(listUnsupportedQuotations([{ place: 'the headline', text: 'The “big pier”' }], [document])).toEqual(
    [],
  )
})

it('holds a pull quote for a quotation without marks', () => {
  for (const text of ['We never said that', 'Shame!']) {
    const words = [{ place: 'a pull quote in the story', text }]
    expect(listUnsupportedQuotations(words, [document])).toHaveLength(1)
  }
})

it('names each number and quotation with the text it stands in, and a key of its own', () => {
  const claims = listClaims(page)
  expect(claims.map(({ kind, words }) => [kind, words])).toEqual([
    ['number', '40'],
    ['quotation', 'give us another pier'],
  ])
  expect(new Set(claims.map(({ key }) => key)).size).toBe(2)
})

it('lets a sign-off stand for exactly these words in exactly this text', () => {
  const [number] = listClaims(page)
  const signOffs = [{ key: number!.key }]
  expect(openClaims({ ...page, signOffs }).map(({ words }) => words)).toEqual(['give us another pier'])
  const changed = { ...page, wording: { version: 2, text: 'We are 40 fishers.' }, signOffs }
  expect(openClaims(changed).map(({ words }) => words)).toContain('40')
})

it('finds the passage nearest to a text, where it stands', () => {
  const passage = nearestPassage('The old pier has 14 steps', [{ n: 2, text: document }])
  expect(passage).toMatchObject({ n: 2, text: 'The pier has 12 steps.' })
  expect(document.slice(passage!.start, passage!.end)).toBe(passage!.text)
  expect(nearestPassage('quite another thing', [{ n: 1, text: document }])).toBeNull()
})

it('takes no longer on a hostile text', async () => {
  const look = () => {
    nearestPassage('the pier', [
      { n: 1, text: '.'.repeat(200_000) },
      { n: 2, text: 'a.b'.repeat(70_000) },
    ])
    for (const mark of ['“', '"', "'", " 'a", ' ‘a', '»', '« '])
      listUnsupportedQuotations([{ place: 'a paragraph', text: mark.repeat(10_000) }], [mark.repeat(100_000)])
  }
  expect(await cpuMsOf(look)).toBeLessThan(2_000)
})

it('looks through all of a very long document', () => {
  const long = `${'Nothing more to say here. '.repeat(8_000)}It has 40 steps, and she said: “give us another pier”.`
  expect(listClaims({ ...page, documents: [{ text: long }] })).toEqual([])
})

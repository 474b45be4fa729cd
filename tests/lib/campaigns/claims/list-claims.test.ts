import { claimsToSettle } from '@/lib/campaigns/claims/claims-to-settle'
import { listClaims, openClaims } from '@/lib/campaigns/claims/list-claims'
import { nearestPassage, sentenceAround } from '@/lib/campaigns/claims/nearest-passage'
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

describe('what is left out turns nothing round', () => {
  const far = 'The tide table of the quay is printed every week. '.repeat(12)
  const said = `Jon Vik said: “The quay will not be sold. We don’t want to move the boats, we want to keep the quay for good.” ${far}Ada Berg said: “It will be sold this year, and the boats go first.”`

  it.each([
    ['a denial', 'The quay will … be sold', 1],
    ['a denial in short', 'We … want to move the boats', 1],
    ['nothing of weight', 'we want … the quay for good', 0],
    ['the words between, with the denial said', 'The quay will not be sold … we want to keep the quay', 1],
    ['nothing at all', 'It will … be sold this year', 0],
    ['the same words, where they stand near each other', 'It will … the boats go first', 0],
    ['what lies between two speakers', 'The quay will not be sold … the boats go first', 1],
    ['what stands around it', '… keep the quay for good …', 0],
  ])('%s: %s', (_, text, count) => {
    const words = [{ place: 'a pull quote in the story', text }]
    expect(listUnsupportedQuotations(words, [said])).toHaveLength(count)
  })
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
  expect(nearestPassage('Some 90 steps', [{ n: 1, text: document }], 'number')?.text).toMatch(/12 steps/)
  expect(nearestPassage('nobody has won', [{ n: 1, text: 'It has no end.' }])).toBeNull()
})

it('shows of each claim the passage that is nearest to its own words, not to all around it', () => {
  const text =
    'The Sound Society of boats, ropes and nets met in the old hall today. Some 700 boats were moored at the quay in spring. “Nobody will take the oldest rope from us,” said its chair.'
  const written =
    'The Sound Society of boats, ropes and nets met. Of all the boats at the quay 900 are painted. “They took the oldest rope.”'
  const campaign = {
    ...{ ...page, headline: 'The quay', wording: { version: 1, text: '' }, signOffs: [] },
    story: [{ type: 'paragraph' as const, text: written }],
    documents: [{ n: 1, text }],
  } as unknown as Parameters<typeof claimsToSettle>[0]
  expect(claimsToSettle(campaign).map(({ nearest }) => nearest?.text)).toEqual([
    'Some 700 boats were moored at the quay in spring.',
    '“Nobody will take the oldest rope from us,” said its chair.',
  ])
})

it('takes the sentence around a number, and the words alone where they go over two', () => {
  const text = 'It rained. The pier has 2.5 miles of rope! Nobody came.'
  expect(sentenceAround(text, '2.5')).toBe('The pier has 2.5 miles of rope!')
  expect(sentenceAround(text, 'rope! Nobody')).toBe('rope! Nobody')
})

it('takes four times as long on a hostile document four times as long, not sixteen times', async () => {
  const looking = (length: number) => () => {
    nearestPassage('the pier', [
      { n: 1, text: '.'.repeat(length) },
      { n: 2, text: 'a.b'.repeat(length / 3) },
    ])
    for (const mark of ['“', '"', "'", " 'a", ' ‘a', '»', '« '])
      listUnsupportedQuotations(
        [{ place: 'a paragraph', text: mark.repeat(10_000) }],
        [mark.repeat(length / 2)],
      )
    const cut = { place: 'a pull quote in the story', text: 'pier … '.repeat(400) }
    listUnsupportedQuotations([cut], ['pier '.repeat(length / 10)])
  }
  const once = await cpuMsOf(looking(50_000))
  expect(await cpuMsOf(looking(200_000))).toBeLessThan(Math.max(once * 10, 500))
})

it('looks through all of a very long document', () => {
  const long = `${'Nothing more to say here. '.repeat(8_000)}It has 40 steps, and she said: “give us another pier”.`
  expect(listClaims({ ...page, documents: [{ text: long }] })).toEqual([])
})

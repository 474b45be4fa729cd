import { listLooks, type Looked } from '@/lib/campaigns/looks/list-looks'
import { asOf } from '@/lib/campaigns/looks/figure-dates'
import { momentsAhead } from '@/lib/campaigns/looks/moments-ahead'
import { timeWordsIn } from '@/lib/campaigns/looks/time-words'
import type { TeamDocument } from '@/lib/campaigns/team-view'
import { noFindings, spanIn } from '@/tests/support/findings'

const text = 'The pier lost 40 boats in 2019. It has 12 steps today. “No pier is safe,” said the board.'
const figure = (words: string, sentence: string) => ({
  ...spanIn(text, words),
  of: null,
  sentence: spanIn(text, sentence),
})
const document = {
  ...{ n: 1, name: 'pier.txt', text, published: '3 May 2026', rights: 'ours' },
  findings: {
    ...noFindings,
    figures: [figure('40', 'The pier lost 40 boats in 2019.'), figure('12', 'It has 12 steps today.')],
    quotes: [
      {
        ...spanIn(text, 'No pier is safe,'),
        speaker: null,
        role: null,
        outlet: null,
        side: 'theirs',
        sideReason: 'Refuses.',
      },
    ],
    moments: [
      {
        ...spanIn(text, '2019'),
        kind: 'event',
        on: '2027-03-01',
        what: null,
        sentence: spanIn(text, 'It has 12 steps today.'),
      },
    ],
  },
} as unknown as TeamDocument
const passage = (words: string) => {
  const { start, end } = spanIn(text, words)
  return { text: words, source: { n: 1, start, end } }
}
const page: Looked = {
  headline: 'The pier this week',
  ...{ issueArea: null, target: null, action: null },
  wording: { version: 1, text: 'We want it back.' },
  reasons: [{ type: 'paragraph', ...passage('The pier lost 40 boats in 2019. It has 12 steps today.') }],
  story: [{ type: 'pull-quote', ...passage('No pier is safe'), speaker: null, role: null, outlet: null }],
  documents: [document],
}

it('lists times, figures as of their day, and words of the other side', () => {
  expect(listLooks(page)).toEqual([
    'Time: “this week” in the headline is true beside its day only.',
    'Time: “today” in a paragraph in the reasons is true beside its day only.',
    'Figure: 40 (document 1): of 2019, as its sentence says.',
    'Figure: 12 (document 1): “today”, and its document is of 3 May 2026.',
    'Quote: “No pier is safe,” is of the other side. Refuses.',
  ])
})

it.each([
  ['Some 300 boats were built there since 1965.', 'its document is of 3 May 2026'],
  ['By 2030 there will be 40 boats.', 'its document is of 3 May 2026'],
  ['The quay had 40 boats until late 2012.', 'its document is of 3 May 2026'],
  ['Since 1965 the fleet has grown, to 300 boats in 2024.', 'of 2024, as its sentence says'],
  ['On 4 June 2025 there were 300.', 'of 4 June 2025, as its sentence says'],
])('%s: %s', (sentence, told) => expect(asOf(sentence, '3 May 2026')).toBe(told))

it('tells figures that hold as of the same day in one line', () => {
  const figures = ['40', '12', '12'].map((words) => figure(words, 'It has 12 steps today.'))
  const alike = { ...document, findings: { ...document.findings, figures } }
  expect(listLooks({ ...page, documents: [alike] })).toContain(
    'Figures: 40 · 12 (document 1): “today”, and its document is of 3 May 2026.',
  )
})

it('says so where a document has no date', () => {
  const undated = { ...page, documents: [{ ...document, published: null }] }
  expect(listLooks(undated)).toContain('Figure: 12 (document 1): “today”, and its document says no date.')
})

it.each([
  ['Last year they came, and two weeks ago they left.', ['last year', 'two weeks ago']],
  ['Currently, in the past decade, on Tuesday.', ['currently', 'in the past decade', 'on tuesday']],
  ['On 3 May 2026 the pier closed, and in June 2027 it may open: this may help. Act now!', []],
  [
    'In recent years, by March, until now, the current board.',
    ['in recent years', 'by march', 'until now', 'current'],
  ],
])('finds the time words of “%s”', (words, expected) => {
  expect(timeWordsIn(words)).toEqual(expected)
})

it('says where a quote has got another speaker than its document has', () => {
  const [quote] = page.story
  const said = (speaker: string) => listLooks({ ...page, story: [{ ...quote, speaker } as never] }).join('\n')
  expect(said('Ada Berg')).toMatch(/is said by Ada Berg on the page, by nobody who is found in its document/)
  const quotes = document.findings.quotes.map((each) => ({ ...each, speaker: spanIn(text, 'the board') }))
  const named = { ...document, findings: { ...document.findings, quotes } }
  const story = [{ ...quote, speaker: 'The harbour board' } as never]
  expect(listLooks({ ...page, story, documents: [named] }).join('\n')).not.toMatch(/is said by/)
})

it('says where a paragraph gives a quotation to somebody else', () => {
  const quotes = document.findings.quotes.map((each) => ({ ...each, speaker: spanIn(text, 'the board') }))
  const named = { ...document, findings: { ...document.findings, quotes } }
  const looks = (words: string) =>
    listLooks({ ...page, story: [{ type: 'paragraph', text: words }], documents: [named] }).join('\n')
  const swapped =
    /“No pier is safe” is said by Tom Hale of Brockhaven on the page, by the board in its document/
  expect(looks('“No pier is safe,” said Tom Hale of Brockhaven.')).toMatch(
    /is said by Tom Hale of Brockhaven/,
  )
  expect(looks('Tom Hale of Brockhaven told us: “No pier is safe”.')).toMatch(swapped)
  for (const fair of [
    '“No pier is safe,” said the Harbour Board.',
    '“No pier is safe,” said the board.',
    '“No pier is safe,” he said in Brockhaven.',
    '“No pier is safe” was heard by Tom Hale.',
    '“Pier,” said Tom Hale.',
    'Today, and again. “No pier is safe,” said the board.',
  ])
    expect(looks(fair)).not.toMatch(/is said by/)
})

it('asks for the address of what is only quoted', () => {
  const quoted = { ...document, rights: 'quoted' as const, originalUrl: null }
  expect(listLooks({ ...page, documents: [quoted] }).at(-1)).toMatch(/^Original: “pier.txt” is quoted/)
  const named = { ...quoted, originalUrl: 'https://example.org/pier' }
  expect(listLooks({ ...page, documents: [named] }).join()).not.toMatch(/Original:/)
})

it('offers days that are still to come, and no others', () => {
  expect(momentsAhead(page, '2027-02-28')).toMatchObject([{ on: '2027-03-01', ref: 'moments.0', n: 1 }])
  expect(momentsAhead(page, '2027-03-01')).toEqual([])
})

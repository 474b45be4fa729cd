import { missingToPublish, type Publishable } from '@/lib/campaigns/missing-to-publish'
import type { TeamDocument } from '@/lib/campaigns/team-view'
import { siteSettings } from '@/lib/platform/settings'

const settings = siteSettings.parse({
  organisation: 'Harbour Trust',
  controller: 'Harbour Trust e.V.',
  contactEmail: 'hello@example.org',
  timeZone: 'UTC',
})
const text = `Open the harbour. ${'Nothing more to say here. '.repeat(10)}`
const document = { n: 1, name: 'harbour.txt', rights: 'quoted', text } as TeamDocument
const whole: Publishable = {
  kind: 'petition',
  headline: 'Open the harbour',
  wording: { version: 1, text: 'Dear council, open the harbour.' },
  issueArea: null,
  target: 'the council',
  action: 'open the harbour',
  reasons: [],
  story: [{ type: 'paragraph', text: 'Open the harbour.', source: { n: 1, start: 0, end: 17 } }],
  documents: [document],
}

test('nothing is missing from a whole campaign', () => {
  expect(missingToPublish(whole, settings)).toEqual([])
})

test.each<[string, Partial<Publishable>, RegExp]>([
  ['headline', { headline: ' ' }, /no headline/],
  ['wording', { wording: { version: 1, text: '' } }, /no wording/],
  ['target of a petition', { target: null }, /who is asked/],
  ['story', { story: [] }, /no story/],
  ['source of a number', { headline: 'Open 40 harbours' }, /The number 40 in the headline is in none/],
  [
    'restraint with a quoted document',
    { story: [{ type: 'paragraph', text }] },
    /more than a quarter of “harbour.txt”/,
  ],
])('the %s is asked for', (_, change, sentence) => {
  expect(missingToPublish({ ...whole, ...change }, settings)).toEqual([expect.stringMatching(sentence)])
})

test('a last day is good until it is over where the site is', () => {
  const auckland = { ...settings, timeZone: 'Pacific/Auckland' }
  const missingAt = (moment: string) =>
    missingToPublish({ ...whole, deadlineOn: '2027-03-12' }, auckland, new Date(moment))
  expect(missingAt('2027-03-12T10:59:59Z')).toEqual([])
  expect(missingAt('2027-03-12T11:00:00Z')).toEqual([expect.stringMatching(/last day is over/)])
})

test('an open letter and a pledge need no target', () => {
  for (const kind of ['open-letter', 'pledge'] as const) {
    expect(missingToPublish({ ...whole, kind, target: null }, settings)).toEqual([])
  }
})

test('all of a document that is ours or permitted may stand on the page', () => {
  const story = [{ type: 'paragraph' as const, text }]
  expect(
    missingToPublish({ ...whole, story, documents: [{ ...document, rights: 'permitted' }] }, settings),
  ).toEqual([])
})

test('without controller and contact nothing goes public', () => {
  const none = siteSettings.parse({ timeZone: 'UTC' })
  expect(missingToPublish(whole, none)).toEqual([
    'The settings of the site have no organisation.',
    'The settings of the site have no controller.',
    'The settings of the site have no contact address.',
  ])
})

const quote = { type: 'pull-quote' as const, text: 'Open it', speaker: null, role: null, outlet: null }
const figure = { type: 'key-figure' as const, figure: 'All', of: null, sentence: 'All of us' }

test.each<[string, Partial<Publishable>]>([
  ['the headline', { headline: '77 years' }],
  ['the issue area', { issueArea: { slug: 'a', name: 'Protect 77 harbours' } }],
  ['the target', { target: 'the 77 councils' }],
  ['the action', { action: 'open 77 harbours' }],
  ['the wording', { wording: { version: 1, text: 'We are 77.' } }],
  ['a paragraph in the reasons', { reasons: [{ type: 'paragraph', text: '77 people' }] }],
  ['a heading in the story', { story: [{ type: 'heading', text: '77' }] }],
  ['a list item in the story', { story: [{ type: 'list', items: [{ text: 'Ours' }, { text: 'At 77' }] }] }],
  ['a pull quote in the story', { story: [{ ...quote, text: '77 boats' }] }],
  ['the speaker of a pull quote in the story', { story: [{ ...quote, speaker: 'Resident 77' }] }],
  ['the role of a pull quote in the story', { story: [{ ...quote, role: 'aged 77' }] }],
  ['the outlet of a pull quote in the story', { story: [{ ...quote, outlet: 'Radio 77' }] }],
  ['a key figure in the reasons', { reasons: [{ ...figure, figure: '77' }] }],
  ['what a key figure is of, in the reasons', { reasons: [{ ...figure, of: 'of 77' }] }],
  ['the sentence of a key figure in the reasons', { reasons: [{ ...figure, sentence: '77 of us' }] }],
  ['a call to act in the story', { story: [{ type: 'take-action', title: 'Join 77 others' }] }],
  ['a line to read on in the story', { story: [{ type: 'read-more', title: '77 more', url: null }] }],
])('a number that no document has is found in %s', (place, change) => {
  const missing = missingToPublish({ ...whole, ...change }, settings)
  expect(missing.filter((sentence) => !sentence.startsWith('The words'))).toEqual([
    `The number 77 in ${place} is in none of the campaign’s documents.`,
  ])
})

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
  target: 'the council',
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
  ['source of a number', { headline: 'Open 40 harbours' }, /The number 40 is in none/],
  [
    'restraint with a quoted document',
    { story: [{ type: 'paragraph', text }] },
    /more than a quarter of “harbour.txt”/,
  ],
])('the %s is asked for', (_, change, sentence) => {
  expect(missingToPublish({ ...whole, ...change }, settings)).toEqual([expect.stringMatching(sentence)])
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

// Views to render pages from, whole and of our own writing; each test changes what it is about.

import type { CampaignCard, CampaignView } from '@/lib/campaigns/campaign-view'
import type { StoryBlock } from '@/lib/campaigns/story'
import type { SiteView } from '@/lib/pages/site-view'
import type { Pledge } from '@/lib/signatures/pledge'

export const aSite = (given: Partial<SiteView> = {}): SiteView => ({
  organisation: 'Harbour Friends',
  controller: 'Harbour Friends, registered association',
  contactEmail: 'hello@harbour.example',
  postalAddress: 'Quay 4\n1011 Harbour',
  privacyNote: '',
  timeZone: 'Europe/Amsterdam',
  siteUrl: 'https://harbour.example',
  demo: false,
  assets: { styles: '/assets/site-0.css', face: '/assets/face-0.woff2', desk: null },
  ...given,
})

export const aCard = (given: Partial<CampaignCard> = {}): CampaignCard => ({
  slug: 'open-the-harbour',
  headline: 'Open the old harbour to everyone',
  kind: 'petition',
  state: 'published',
  issueArea: { slug: 'open-the-water', name: 'Open the water' },
  target: 'the city council',
  teaser: 'Four in five residents want the old harbour opened.',
  accent: 'ochre',
  count: 1247,
  goal: 2000,
  ...given,
})

export const aStory: StoryBlock[] = [
  { type: 'paragraph', text: 'The quay has been closed since 1987.', source: { n: 1, start: 0, end: 36 } },
  { type: 'heading', text: 'What the fence costs' },
  {
    type: 'pull-quote',
    text: 'A harbour that nobody may enter is a wall.',
    speaker: 'Ada Example',
    role: 'chair',
    outlet: 'The Quay Courier',
    source: { n: 1, start: 40, end: 82 },
  },
  {
    type: 'key-figure',
    figure: '2,400',
    of: 'households',
    sentence: 'A survey of 2,400 households found it.',
    source: { n: 1, start: 90, end: 128 },
  },
  { type: 'key-figure', figure: '60 %', of: null, sentence: 'For 60 % there is no other way.' },
  {
    type: 'list',
    items: [{ text: 'A gate.', source: { n: 1, start: 130, end: 137 } }, { text: 'A bench.' }],
  },
  { type: 'take-action', title: 'Ask the council to open the harbour' },
  { type: 'read-more', title: 'How the fence came', url: 'https://news.example/fence' },
]

export const aCampaign = (given: Partial<CampaignView> = {}): CampaignView => ({
  ...aCard(),
  headlineSuggested: false,
  action: 'open the old harbour',
  wording: { version: 1, text: 'Dear members of the council,\n\nopen the old harbour.', correctedAt: null },
  reasons: [
    { type: 'paragraph', text: 'Four in five want it open.', source: { n: 1, start: 200, end: 226 } },
  ],
  story: aStory,
  documents: [
    {
      n: 1,
      name: 'harbour.txt',
      headline: 'The fence stays, says the council',
      publisher: 'The Quay Courier',
      published: '4 March 2026',
      originalUrl: 'https://www.quay.example/fence',
      rights: 'quoted',
    },
  ],
  publishedAt: new Date('2026-03-05T22:30:00Z'),
  closedAt: null,
  deadlineOn: '2026-12-12',
  deliverOn: null,
  leads: [],
  bodies: { organisations: { count: 0, listed: [] }, offices: { count: 0, listed: [] } },
  predecessor: null,
  successors: [],
  recentSigners: [{ name: 'Bea Example', place: 'Harbour', confirmedOn: new Date('2026-03-06T10:00:00Z') }],
  related: [aCard({ slug: 'a-bench-for-the-quay', headline: 'A bench for the quay', count: 0 })],
  asOf: new Date('2026-03-07T10:00:00Z'),
  ...given,
})

export const aPledge = (given: Partial<Pledge> = {}): Pledge => ({
  seen: '0123456789abcdef',
  signatory: 'person',
  name: 'Ada Example',
  body: null,
  role: null,
  country: 'NL',
  city: null,
  comment: null,
  showName: false,
  updates: 'nothing',
  wording: 'Dear members of the council, open the old harbour.',
  isCorrectedSince: false,
  ...given,
})

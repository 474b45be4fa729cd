import { placeFinding, type FindingUse } from '@/lib/campaigns/place-finding'
import type { Findings } from '@/lib/documents/draft-schema'
import { noFindings, spanIn } from '@/tests/support/findings'

const text = 'Open the\nharbour. Ada says: it is time for four in five. We ask the council to act. More here.'
const span = (words: string) => spanIn(text, words)
const findings: Findings = {
  ...noFindings,
  headline: span('Open the\nharbour'),
  callouts: [
    { ...span('We ask the council to act.'), kind: 'take-action', label: span('act') },
    { ...span('More here.'), kind: 'read-more', label: null, url: 'https://example.org/' },
  ],
  quotes: [{ ...span('it is time'), speaker: span('Ada'), role: null, outlet: null, side: 'ours' }],
  figures: [{ ...span('four in five'), of: null, sentence: span('Ada says: it is time for four in five.') }],
  moments: [{ ...span('time'), kind: 'event', on: '2027-03-01', what: null, sentence: span('More here.') }],
  asks: [
    {
      ...{ target: span('the council'), action: span('act'), sentence: span('We ask the council to act.') },
      ...{ by: null, strength: 'explicit', audience: 'decision-maker' },
    },
  ],
}
const place = (use: FindingUse, ref: string) =>
  placeFinding(findings, { story: [], reasons: [] }, { use, n: 1, ref })

test.each<[FindingUse, string, object]>([
  ['headline', 'headline', { headline: 'Open the harbour' }],
  ['target', 'asks.0.target', { target: 'the council' }],
  ['action', 'asks.0.action', { action: 'act' }],
  ['issueArea', 'headline', { issueArea: 'Open the harbour' }],
  ['reasons', 'asks.0.sentence', { reasons: [{ type: 'paragraph', text: 'We ask the council to act.' }] }],
  ['reasons', 'quotes.0', { reasons: [{ type: 'pull-quote', text: 'it is time', speaker: 'Ada' }] }],
  ['deadlineOn', 'moments.0', { deadlineOn: '2027-03-01' }],
  ['deliverOn', 'moments.0', { deliverOn: '2027-03-01' }],
  ['story', 'quotes.0', { story: [{ type: 'pull-quote', text: 'it is time', speaker: 'Ada', role: null }] }],
  [
    'story',
    'figures.0',
    { story: [{ type: 'key-figure', figure: 'four in five', source: { n: 1, start: 18 } }] },
  ],
  ['story', 'callouts.0', { story: [{ type: 'take-action', title: 'act' }] }],
  [
    'story',
    'callouts.1',
    { story: [{ type: 'read-more', title: 'More here.', url: 'https://example.org/' }] },
  ],
])('as %s: %s', (use, ref, expected) => {
  expect(place(use, ref)).toMatchObject(expected)
})

test.each(['byline', 'quotes.7', 'asks.0.by', 'constructor', '__proto__.x', 'quotes', 'quotes.length', ''])(
  'there is nothing at “%s”',
  (ref) => {
    expect(place('headline', ref)).toBeNull()
  },
)

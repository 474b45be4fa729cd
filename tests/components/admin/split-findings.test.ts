import fc from 'fast-check'
import { listFindings, splitText, type Finding } from '@/components/admin/split-findings'
import type { Findings } from '@/lib/documents/draft-schema'
import { spanIn, noFindings } from '@/tests/support/findings'

const finding = (start: number, end: number, kind: Finding['kind'] = 'name'): Finding => ({
  ...{ ref: `${kind}.${start}`, kind, start, end, about: '', uses: [] },
})

test('a text without findings is one piece', () => {
  expect(splitText('abc', [])).toEqual([{ start: 0, text: 'abc', findings: [] }])
})

test('pieces begin and end where findings do, and know what lies on them, the shortest first', () => {
  const [long, short] = [finding(1, 6, 'quote'), finding(4, 8)]
  expect(splitText('abcdefghij', [long, short]).map(({ text, findings }) => [text, findings])).toEqual([
    ['a', []],
    ['bcd', [long]],
    ['ef', [short, long]],
    ['gh', [short]],
    ['ij', []],
  ])
})

test('a piece begins where it is told to', () => {
  expect(splitText('abcdef', [finding(1, 2)], [4, 9, -1]).map(({ start }) => start)).toEqual([0, 1, 2, 4])
})

test('whatever overlaps, the pieces make up the text, and each finding covers exactly its words', () => {
  const place = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)))
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(place, { maxLength: 12 }), (text, findings) => {
      const pieces = splitText(text, findings)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const one of findings.filter(({ start, end }) => start < end && end <= text.length)) {
        const covered = pieces.filter((piece) => piece.findings.includes(one)).map((piece) => piece.text)
        expect(covered.join('')).toBe(text.slice(one.start, one.end))
      }
    }),
  )
})

test('every kind of finding is marked, with what it is and where it can go', () => {
  const text = 'Open it. Ada says: it is time. We ask the council to act.'
  const span = (words: string) => spanIn(text, words)
  const sentence = span('We ask the council to act.')
  const findings: Findings = {
    ...noFindings,
    headline: span('Open it'),
    byline: span('Ada'),
    issueArea: span('Open'),
    headlineCandidates: [{ ...sentence, reason: 'it asks' }],
    callouts: [{ ...span('Open it.'), kind: 'take-action', label: null }],
    quotes: [{ ...span('it is time'), speaker: span('Ada'), role: null, outlet: null, side: 'theirs' }],
    figures: [{ ...span('time'), of: span('it'), sentence }],
    asks: [
      {
        target: span('the council'),
        action: span('act'),
        sentence,
        by: null,
        strength: 'explicit',
        audience: 'public',
      },
    ],
    names: [{ ...span('Ada'), kind: 'person' }],
  }
  expect(listFindings(findings).map(({ ref, kind, about, uses }) => [ref, kind, about, uses.join()])).toEqual(
    [
      ['headline', 'headline', 'Headline', 'headline'],
      ['byline', 'byline', 'Byline', ''],
      ['issueArea', 'area', 'Issue area', 'issueArea'],
      ['headlineCandidates.0', 'candidate', 'Could be the headline: it asks', 'headline'],
      ['callouts.0', 'callout', 'Call-out: take action', 'story,headline'],
      ['quotes.0', 'quote', 'Quote: Ada (the other side)', 'story,reasons,headline'],
      ['figures.0', 'figure', 'Figure: it', 'story'],
      ['asks.0.sentence', 'ask', 'Ask, explicit', 'story,reasons'],
      ['asks.0.target', 'ask', 'Who is asked', 'target'],
      ['asks.0.action', 'ask', 'To do what', 'action,headline'],
      ['names.0', 'name', 'Name: person', 'target'],
    ],
  )
})

import { composeCampaign } from '@/lib/campaigns/compose/compose-campaign'
import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { overQuoted } from '@/lib/campaigns/missing-to-publish'
import { signedPassages } from '@/lib/campaigns/signed-passages'
import { sourceExcerpts } from '@/lib/campaigns/source-excerpts'
import { drafted } from './compose/drafted'

const lines = Array.from(
  { length: 60 },
  (_, n) => `Boat ${n} must leave the quay at dawn and be back by noon.`,
)
const text = lines.join('\n')
const page = { reasons: [], story: [] }
const quoted = [{ n: 1, name: 'boats.txt', rights: 'quoted' as const, text }]

test.each([
  ['sentences', lines.slice(0, 20).join(' ')],
  [
    'items of a list',
    `We call on you to:\n\n${lines
      .slice(0, 20)
      .map((line) => `– ${line}`)
      .join('\n')}`,
  ],
  [
    'sentences that a template opens',
    lines
      .slice(0, 20)
      .map((line) => `We call on the board to ${line}`)
      .join('\n'),
  ],
])('what people sign counts as an excerpt: %s', (_, wording) => {
  expect(overQuoted({ ...page, wording: { version: 1, text: wording }, documents: quoted })).toHaveLength(1)
})

test('a demand of a few sentences does not, nor do words of our own', () => {
  for (const wording of [lines.slice(0, 8).join(' '), 'We want the quay for everybody in town. '.repeat(60)])
    expect(signedPassages(wording, 1, text)).toEqual([])
})

test('of a short document the demand may be half', () => {
  const short = lines.slice(0, 6).join(' ')
  const isFree = (count: number) => signedPassages(lines.slice(0, count).join(' '), 1, short).length === 0
  expect([1, 2, 3, 4, 6].map(isFree)).toEqual([true, true, true, false, false])
})

test('page and source page together show no more of it than before', () => {
  const wording = lines.slice(0, 12).join(' ')
  const start = text.indexOf('Boat 40')
  const block = {
    type: 'paragraph' as const,
    text: lines[40]!,
    source: { n: 1, start, end: start + lines[40]!.length },
  }
  const shown = sourceExcerpts({ n: 1, rights: 'quoted', text }, [block], wording)
  const passages = shown.map((excerpt) => ({ type: 'paragraph' as const, text: excerpt.text }))
  const all = [...passages, ...signedPassages(wording, 1, text)]
  expect(excerptShare(all, 1, text)).toBeLessThanOrEqual(excerptLimit)
})

test('of a quoted document a long demand is proposed without its particulars, and the page keeps to the limit', async () => {
  const demands = ['Reopen', 'Repair', 'Repaint', 'Rename'].map(
    (verb) =>
      `${verb} each of the piers on the island before the winter storms, with a bell, a lamp and a warden from the town`,
  )
  const ask = 'We call on the harbour board to take good care of all the piers of the island before winter.'
  const list = `We call on the harbour board to:\n\n${demands.map((words, n) => `${n + 1}. ${words}`).join('\n\n')}`
  const facts = Array.from(
    { length: 10 },
    (_, n) => `In week ${n} the ferry was late, and families waited in the rain for it.`,
  )
  const draft = await drafted(['Care for the Piers of the Island', ask, ...facts, list].join('\n\n'))
  const compose = (rights: 'quoted' | 'ours') => composeCampaign(draft, rights)
  expect(compose('ours').wording).toContain('In particular')
  const { wording, reasons, story, notes } = compose('quoted')
  expect(wording).toMatch(/take good care of all the piers of the island before winter\.$/)
  expect(notes).toContainEqual(expect.stringMatching(/without the list/))
  const documents = [{ ...quoted[0]!, text: draft.document.text }]
  expect(overQuoted({ reasons, story, wording: { version: 1, text: wording }, documents })).toEqual([])
})

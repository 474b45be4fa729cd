import { composeTogether } from '@/lib/campaigns/compose/compose-together'
import { isOverlapping } from '@/lib/core/span'
import { sourcesOf } from '@/lib/campaigns/used-passages'
import { sourceExcerpts } from '@/lib/campaigns/source-excerpts'
import { markSources } from '@/lib/campaigns/mark-sources'
import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { drafted } from './compose/drafted'

const quote =
  '“We did not only lose a boat, we lost the way to the hospital,” said Ada Berg, an organiser of the campaign.'
const first = `Islanders Want Their Night Ferry Back

The night ferry has crossed the sound since the war, and last spring it stopped without a word of warning.

${quote}

There are 4,200 people on the island, and most of them work on the mainland.

The islanders are calling on the harbour board to reopen the night ferry before the winter storms begin.`

const second = (people: string) => `What the Last Boat Meant

The quay was full on the last evening, and nobody went home before the lights were out on the far shore.

${quote}

Of all the islands in the sound this one is the furthest out, and everybody there knows everybody by name.

The council counts ${people} people on the island, which is fewer than ten years ago and more than in the war.

“The board has sold the future of every child out here, and we will not forget it,” said Jon Vik, an organiser of the campaign.`

async function together(people: string) {
  const [one, two] = [await drafted(first), await drafted(second(people))]
  const page = composeTogether([
    { draft: one, rights: 'ours' },
    { draft: two, rights: 'ours' },
  ])
  return { page, texts: [one.document.text, two.document.text] }
}

it('takes the story of the first document, and evidence from all', async () => {
  const { page } = await together('4,200')
  expect(page.headline).toBe('Islanders Want Their Night Ferry Back')
  const fromSecond = page.story.filter((block) => 'source' in block && block.source?.n === 2)
  expect(fromSecond.map(({ type }) => type)).not.toContain('paragraph')
  expect(page.story.filter(({ type }) => type === 'take-action')).toHaveLength(1)
})

it('shows a quote of both documents once, with both as its sources', async () => {
  const { page, texts } = await together('4,200')
  const lost = page.story.filter((block) => block.type === 'pull-quote' && /hospital/.test(block.text))
  expect(lost).toHaveLength(1)
  const [block] = lost
  if (block?.type !== 'pull-quote' || !block.also?.[0]) throw new Error('no second source')
  expect(block.source?.n).toBe(1)
  expect(block.also[0].n).toBe(2)
  expect(texts[1]!.slice(block.also[0].start, block.also[0].end)).toContain(block.text)
  const [excerpt] = sourceExcerpts({ n: 2, rights: 'ours', text: texts[1]! }, [block])
  expect(excerpt?.refs).toEqual([{ start: block.also[0].start, end: block.also[0].end }])
})

it('tells the editor where two documents disagree on a number, and only there', async () => {
  const disagreeing = await together('3,900')
  expect(disagreeing.page.notes[0]).toMatch(
    /^Figures: Document 1 says “4,200” of “people.*”, document 2 says “3,900”/,
  )
  expect((await together('4,200')).page.notes.join()).not.toMatch(/Figures:/)
})

it('tells once what two documents say against a third', async () => {
  const drafts = [await drafted(first), await drafted(second('4,200')), await drafted(second('3,900'))]
  const { notes } = composeTogether(drafts.map((draft) => ({ draft, rights: 'ours' })))
  expect(notes.filter((note) => note.startsWith('Figures:'))).toEqual([
    expect.stringMatching(/^Figures: Documents 1 and 2 say “4,200” of “people.*”, document 3 says “3,900”/),
  ])
})

it('keeps each quoted document within its limit, with the headline above its evidence', async () => {
  const short = `What the harbour of the sound has counted this year

In 2031 the pilots of the sound brought 212 boats home in fog. The quay was cold, and nobody sold any tea there.

Last winter 3,900 people crossed the sound on the night ferry each week. They were tired.

The pilots ask for one warm hall on every quay that has more than two boats a day. ${'They wait there. '.repeat(36)}`
  const drafts = [await drafted(first), await drafted(short)]
  const { reasons, story } = composeTogether(drafts.map((draft) => ({ draft, rights: 'quoted' })))
  expect(story).toContainEqual({ type: 'heading', text: drafts[1]!.headline!.text })
  for (const [index, { document }] of drafts.entries())
    expect(excerptShare([...reasons, ...story], index + 1, document.text)).toBeLessThanOrEqual(excerptLimit)
})

it.each([
  ['more than 4,200', 'more than 4,200', false],
  ['more than 4,200', 'over 5,900', true],
  ['about 4,200', '4,310', false],
])('compares hedged figures as well: %s and %s', async (one, other, isTold) => {
  const [a, b] = [await drafted(first.replace('4,200', one)), await drafted(second(other))]
  const page = composeTogether([
    { draft: a, rights: 'ours' },
    { draft: b, rights: 'ours' },
  ])
  expect(/Figures: Document 1 says “more than 4,200”/.test(page.notes.join('\n'))).toBe(isTold)
})

it('gives no passage of a further document twice: what stands among the reasons is not in its chapter', async () => {
  const plain = second('3,900')
    .split('\n\n')
    .filter((part) => !part.startsWith('“'))
    .join('\n\n')
  const [one, two] = [await drafted(first), await drafted(plain)]
  const { reasons, story } = composeTogether([
    { draft: one, rights: 'ours' },
    { draft: two, rights: 'ours' },
  ])
  const above = reasons.flatMap(sourcesOf).filter(({ n }) => n === 2)
  expect(above).not.toEqual([])
  const below = story.flatMap(sourcesOf).filter(({ n }) => n === 2)
  for (const place of below) expect(above.some((other) => isOverlapping(place, other))).toBe(false)
})

it('drops a further source when the words are changed', async () => {
  const { page, texts } = await together('4,200')
  const before = page.story
  const changed = before.map((block) =>
    block.type === 'pull-quote' ? { ...block, text: 'Nobody ever said these words.' } : block,
  )
  const documents = texts.map((text, index) => ({ n: index + 1, text }))
  const marked = markSources(changed, before, documents).filter(({ type }) => type === 'pull-quote')
  for (const block of marked) expect(block).not.toHaveProperty('also')
})

it('takes the demand of the document that asks, and the reasons for what was chosen', async () => {
  const [asking, telling] = [await drafted(first), await drafted(second('4,200'))]
  const page = composeTogether([
    { draft: telling, rights: 'ours' },
    { draft: asking, rights: 'ours' },
  ])
  expect(page).toMatchObject({
    headline: 'What the Last Boat Meant',
    kind: 'petition',
    target: 'the harbour board',
  })
  expect(page.wording).toMatch(/reopen the night ferry/)
  expect(page.story).toContainEqual({ type: 'take-action', title: 'Sign the petition' })
  expect(page.notes).toContain('Demand: of document 2, as document 1 asks for nothing in so many words.')
  expect(page.notes.filter((note) => /Kind:/.test(note))).toEqual([
    expect.stringMatching(/^Document 2: Kind: a petition/),
  ])
  expect(page.notes.filter((note) => /Headline:/.test(note))).toEqual([expect.stringMatching(/^Document 1:/)])
})

it('leaves one document as it is', async () => {
  const draft = await drafted(first)
  const { story } = composeTogether([{ draft, rights: 'ours' }])
  expect(JSON.stringify(story)).not.toContain('also')
})

import { getSource, listPassages } from '@/lib/campaigns/sources'
import { buildCampaign, documentText } from '@/tests/support/build'

const text = Array.from({ length: 100 }, (_, n) => `Sentence number ${n}.`).join(' ')

test('a passage stands in its surroundings, up to whole words', () => {
  const start = text.indexOf('Sentence number 50.')
  const [passage] = listPassages(text, [{ start, end: start + 19 }])
  expect(passage).toMatchObject({ text: 'Sentence number 50.', refs: [{ start, end: start + 19 }] })
  expect(passage!.before).toMatch(/^… \w.*number 49\. $/)
  expect(passage!.after).toMatch(/^ Sentence number 51\..* …$/)
})

test('overlapping passages are one, and every mark still finds it', () => {
  const refs = [
    { start: 40, end: 60 },
    { start: 0, end: 20 },
    { start: 10, end: 30 },
    { start: 10, end: 30 },
  ]
  expect(listPassages(text, refs).map(({ start, end, refs }) => [start, end, refs.length])).toEqual([
    [0, 30, 2],
    [40, 60, 1],
  ])
})

test('a mark beyond the text is left out', () => {
  expect(listPassages('short', [{ start: 2, end: 99 }])).toEqual([])
})

test('a source shows its passages, and never the whole document', async () => {
  const { slug } = await buildCampaign()
  const source = await getSource(slug, 1)
  expect(source).toMatchObject({ campaign: { slug }, document: { n: 1, name: 'harbour.txt' } })
  expect(source!.passages).toMatchObject([{ text: documentText.slice(18, 69) }])
})

test('there is no source of a draft, and none of that number', async () => {
  const { slug } = await buildCampaign()
  const draft = await buildCampaign({ state: 'draft', publishedAt: null })
  expect(await getSource(slug, 2)).toBeNull()
  expect(await getSource(draft.slug, 1)).toBeNull()
})

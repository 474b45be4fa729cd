import fc from 'fast-check'
import { listExcerpts } from '@/lib/campaigns/source-excerpts'
import { getSource } from '@/lib/campaigns/sources'
import { pool } from '@/lib/platform/db'
import { buildCampaign, documentText } from '@/tests/support/build'

const text = Array.from({ length: 100 }, (_, n) => `Sentence number ${n}.`).join(' ')

test('a passage stands in its surroundings, up to whole words', () => {
  const start = text.indexOf('Sentence number 50.')
  const [excerpt] = listExcerpts(text, [{ start, end: start + 19 }], 240)
  expect(excerpt).toMatchObject({ isCutBefore: true, isCutAfter: true, refs: [{ start, end: start + 19 }] })
  expect(excerpt!.text).toMatch(
    /^(Sentence|number|\d+\.) .* Sentence number 50\. Sentence .*(Sentence|number|\d+\.)$/,
  )
  expect(text.slice(excerpt!.start).startsWith(excerpt!.text)).toBe(true)
})

test('passages whose surroundings touch stand in one excerpt, and every mark still finds its own', () => {
  const refs = [
    { start: 340, end: 360 },
    { start: 0, end: 20 },
    { start: 10, end: 30 },
    { start: 10, end: 30 },
    { start: 45, end: 60 },
  ]
  const excerpts = listExcerpts(text, refs, 20)
  expect(excerpts.map((excerpt) => excerpt.refs.length)).toEqual([3, 1])
  expect(excerpts[0]).toMatchObject({ start: 0, isCutBefore: false, isCutAfter: true })
})

test('no line of a source is shown twice, whatever the marks', () => {
  const ranges = fc.array(fc.tuple(fc.nat(2000), fc.nat(200)), { maxLength: 12 })
  fc.assert(
    fc.property(ranges, (pairs) => {
      const refs = pairs.map(([start, length]) => ({ start, end: start + length + 1 }))
      const ends = listExcerpts(text, refs, 240).map(({ start, text: shown }) => [
        start,
        start + shown.length,
      ])
      return ends.every(([start], n) => n === 0 || start! > ends[n - 1]![1]!)
    }),
  )
})

test('a mark beyond the text is left out', () => {
  expect(listExcerpts('short', [{ start: 2, end: 99 }], 240)).toEqual([])
})

test('a source we only quote shows its passages with little around them', async () => {
  const { slug } = await buildCampaign()
  const source = await getSource(slug, 1)
  expect(source).toMatchObject({ campaign: { slug }, document: { n: 1, name: 'harbour.txt' } })
  expect(source!.excerpts).toMatchObject([{ refs: [{ start: 18, end: 69 }] }])
  expect(source!.excerpts[0]!.text).toContain(documentText.slice(18, 69))
})

test('a passage has its place in the original beside it, where that was kept', async () => {
  const { slug, documentId } = await buildCampaign()
  expect((await getSource(slug, 1))!.excerpts[0]).not.toHaveProperty('place')
  const origins = { unit: 'line', blocks: [{ start: 18, end: 69, n: 3 }] }
  await pool().query(
    `update "Document" set draft = jsonb_set(draft, '{document,origins}', $2) where id = $1`,
    [documentId, JSON.stringify(origins)],
  )
  expect((await getSource(slug, 1))!.excerpts).toMatchObject([{ place: 'line 3' }])
})

test('there is no source of a draft, and none of that number', async () => {
  const { slug } = await buildCampaign()
  const draft = await buildCampaign({ state: 'draft', publishedAt: null })
  expect(await getSource(slug, 2)).toBeNull()
  expect(await getSource(draft.slug, 1)).toBeNull()
})

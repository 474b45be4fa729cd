import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { createFromDocuments, type DocumentFile } from '@/lib/campaigns/create-from-documents'
import { getCampaignForTeam, listDocuments } from '@/lib/campaigns/team-queries'
import { pool } from '@/lib/platform/db'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { harbourFile, marketFile } from '@/tests/support/documents'

const permitted = { rights: 'permitted' as const }
const otherFile = { name: 'other.txt', bytes: Buffer.from(`${Buffer.from(marketFile.bytes)}Once more.\n`) }
const create = (files: DocumentFile[], options: object = {}) =>
  createFromDocuments(editor, files, { ...permitted, ...options })

async function made(files: DocumentFile[], options: object = {}) {
  const answer = await create(files, options)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.campaigns
}

async function rowCounts() {
  const { rows } = await pool().query(
    `select (select count(*)::int from "Document") documents, (select count(*)::int from "Campaign") campaigns,
            (select count(*)::int from "Wording") wordings, (select count(*)::int from "History") history`,
  )
  return rows[0]
}

test('a document becomes a draft with its source, wording and history', async () => {
  const [line] = await made([harbourFile])
  expect(line).toEqual({
    slug: 'residents-ask-for-the-old-harbour',
    state: 'draft',
    headline: 'Residents ask for the old harbour',
  })
  const campaign = (await getCampaignForTeam(line!.slug))!
  expect(campaign.documents).toMatchObject([{ n: 1, name: 'harbour.txt', rights: 'permitted' }])
  expect(campaign.documents[0]!.text).toBe(Buffer.from(harbourFile.bytes).toString())
  expect(campaign.wording).toMatchObject({
    version: 1,
    text: expect.stringContaining('open the old harbour'),
  })
  expect(campaign.story.length).toBeGreaterThan(0)
  expect(await rowCounts()).toEqual({ documents: 1, campaigns: 1, wordings: 1, history: 1 })
})

test('every passage of the proposal reads back from the stored text', async () => {
  const [line] = await made([harbourFile])
  const { story, reasons, documents } = (await getCampaignForTeam(line!.slug))!
  for (const block of [...story, ...reasons]) {
    if (block.type !== 'paragraph' || !block.source) continue
    expect(documents[0]!.text.slice(block.source.start, block.source.end)).toContain(block.text)
  }
})

test('the same file again is the same document, gives the campaign there is, and changes nothing', async () => {
  const first = await made([harbourFile])
  const before = await rowCounts()
  expect(await made([{ ...harbourFile, name: 'copy.txt' }], { rights: 'quoted', slug: 'another' })).toEqual(
    first,
  )
  expect(await rowCounts()).toEqual(before)
  expect((await listDocuments())[0]).toMatchObject({ name: 'harbour.txt', rights: 'permitted' })
})

test('a document that is here keeps its rights, is proposed by them, and that is told', async () => {
  await made([harbourFile])
  const answer = await create([harbourFile, marketFile], { rights: 'quoted', together: true })
  expect(answer).toMatchObject({ ok: true, kept: [{ name: 'harbour.txt', rights: 'permitted' }] })
  const campaign = (await getCampaignForTeam(answer.ok ? answer.campaigns[0]!.slug : ''))!
  expect(campaign.documents).toMatchObject([{ rights: 'permitted' }, { rights: 'quoted' }])
  expect(
    excerptShare([...campaign.reasons, ...campaign.story], 1, campaign.documents[0]!.text),
  ).toBeGreaterThan(excerptLimit)
  expect(await create([harbourFile])).not.toHaveProperty('kept')
})

test('a document that is here learns from the web where it came from, once', async () => {
  await made([harbourFile])
  const pages = ['https://example.org/harbour', 'https://example.org/copy']
  await made([{ ...harbourFile, originalUrl: pages[0] }, marketFile], { together: true })
  await made([marketFile, { ...harbourFile, originalUrl: pages[1] }, otherFile], { together: true })
  const { rows } = await pool().query(
    `select "originalUrl" as url from "Document" where name = 'harbour.txt'`,
  )
  expect(rows).toEqual([{ url: pages[0] }])
})

test('twenty imports of the same file at once make one campaign', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => made([harbourFile, marketFile])))
  expect(new Set(answers.map((lines) => JSON.stringify(lines))).size).toBe(1)
  expect(await rowCounts()).toEqual({ documents: 2, campaigns: 2, wordings: 2, history: 2 })
})

test('imports of the same files in different orders do not lock each other out', async () => {
  const orders = [
    [harbourFile, marketFile],
    [marketFile, harbourFile],
  ]
  await Promise.all(Array.from({ length: 10 }, (_, index) => made(orders[index % 2]!)))
  expect((await rowCounts()).campaigns).toBe(2)
})

test('two documents with one headline get two slugs', async () => {
  const other = Buffer.concat([
    harbourFile.bytes,
    Buffer.from('\nAnother last paragraph was added to this copy.\n'),
  ])
  const lines = await made([harbourFile, { name: 'b.txt', bytes: other }])
  expect(lines.map(({ slug }) => slug)).toEqual([
    'residents-ask-for-the-old-harbour',
    'residents-ask-for-the-old-harbour-2',
  ])
})

test('a slug that is taken is refused, and nothing is stored', async () => {
  await buildCampaign({ slug: 'harbour' })
  const before = await rowCounts()
  expect(await create([harbourFile], { slug: 'harbour' })).toEqual({ ok: false, reason: 'slug-taken' })
  expect(await rowCounts()).toEqual(before)
  expect(await made([harbourFile], { slug: 'old-harbour' })).toMatchObject([{ slug: 'old-harbour' }])
})

test('several documents together are numbered as sources of one campaign', async () => {
  const [line, ...others] = await made([marketFile, harbourFile, marketFile], {
    together: true,
    slug: 'both',
  })
  expect(others).toEqual([])
  const { documents, headline, story } = (await getCampaignForTeam(line!.slug))!
  expect(documents.map(({ n, name }) => [n, name])).toEqual([
    [1, 'market.txt'],
    [2, 'harbour.txt'],
  ])
  expect(headline).toBe('Traders want the covered market back')
  expect(new Set(story.map((block) => ('source' in block ? block.source?.n : undefined)))).toContain(2)
  expect(await made([harbourFile, marketFile], { together: true })).toMatchObject([{ slug: 'both' }])
  expect(await made([harbourFile])).not.toMatchObject([{ slug: 'both' }])
})

test.each([
  ['no documents', [], {}, { reason: 'no-documents' }],
  ['a slug for two campaigns', [harbourFile, marketFile], { slug: 'x' }, { reason: 'slug-for-many' }],
  ['a slug that is none', [harbourFile], { slug: 'No Slug!' }, { reason: 'bad-slug' }],
  ['an endless slug', [harbourFile], { slug: 'x'.repeat(81) }, { reason: 'bad-slug' }],
  [
    'an empty file',
    [{ name: 'a.txt', bytes: new Uint8Array() }],
    {},
    { reason: 'unreadable', file: 'a.txt' },
  ],
  [
    'one unreadable file among others',
    [harbourFile, { name: 'b.txt', bytes: new Uint8Array([0, 1, 2, 0]) }],
    {},
    { reason: 'unreadable', file: 'b.txt' },
  ],
])('%s: refused, and nothing is stored', async (_, files, options, refusal) => {
  expect(await create(files, options)).toMatchObject({ ok: false, ...refusal })
  expect(await rowCounts()).toEqual({ documents: 0, campaigns: 0, wordings: 0, history: 0 })
})

test('a viewer makes nothing', async () => {
  expect(await createFromDocuments(viewer, [harbourFile], permitted)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
})

import { nameOriginals } from '@/lib/campaigns/name-originals'
import { getSource } from '@/lib/campaigns/sources'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'

const originalOf = async (slug: string) => (await getSource(slug, 1))!.document.originalUrl

test('an editor says where the whole of a document can be read, and takes it back', async () => {
  const { slug } = await buildCampaign()
  expect(await nameOriginals(editor, slug, { 1: ' https://example.org/pier ' })).toEqual({ ok: true })
  expect(await originalOf(slug)).toBe('https://example.org/pier')
  expect(await nameOriginals(editor, slug, { 2: 'https://example.org/other' })).toEqual({ ok: true })
  expect(await nameOriginals(editor, slug, {})).toEqual({ ok: true })
  expect(await originalOf(slug)).toBe('https://example.org/pier')
  await nameOriginals(editor, slug, { 1: '' })
  expect(await originalOf(slug)).toBeNull()
})

test.each([
  'javascript:alert(1)',
  'example.org/pier',
  'https://ada:secret@example.org/',
  `https://a.org/${'x'.repeat(2000)}`,
])('%s is no address of an original', async (address) => {
  const { slug } = await buildCampaign()
  expect(await nameOriginals(editor, slug, { 1: address })).toEqual({ ok: false, reason: 'bad-address' })
  expect(await originalOf(slug)).toBeNull()
})

test('nobody without the right to edit names one, nor of what is closed or unknown', async () => {
  const { slug } = await buildCampaign()
  const closed = await buildCampaign({ state: 'closed', closedAt: new Date() })
  const named = { 1: 'https://example.org/' }
  expect(await nameOriginals(viewer, slug, named)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await nameOriginals(editor, closed.slug, named)).toEqual({ ok: false, reason: 'closed' })
  expect(await nameOriginals(editor, 'nowhere', named)).toEqual({ ok: false, reason: 'not-found' })
})

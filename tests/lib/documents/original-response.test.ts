import { ingestDocument } from '@/lib/documents/ingest'
import { originalResponse } from '@/lib/documents/original-response'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import { pool } from '@/lib/platform/db'
import { editor } from '@/tests/support/actors'
import '@/tests/support/database'

async function stored(name: string, bytes: Buffer, originalUrl?: string): Promise<string> {
  const answer = await proposeDraft(bytes, name)
  if (!answer.ok) throw new Error(answer.reason)
  return ingestDocument(pool(), editor, { bytes, rights: 'quoted', draft: answer.draft, originalUrl })
}

const page = Buffer.from('<p>Words <script>alert(1)</script> of a page</p>')

test('the bytes come back as they were, to keep and not to show', async () => {
  const response = (await originalResponse(await stored('page.html', page)))!
  expect(Buffer.from(await response.arrayBuffer())).toEqual(page)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="page.html"; filename*=UTF-8''page.html`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})

test('a name cannot break out of its header', async () => {
  const id = await stored('a"; filename="b.exe\r\nx: y — ‮é\ud800.html', Buffer.from('Some words.'))
  const disposition = (await originalResponse(id))!.headers.get('content-disposition')!
  expect(disposition).toMatch(/^attachment; filename="[\w. ()-]+"; filename\*=UTF-8''[\w.%-]+$/)
})

test('what is not there is null', async () => {
  expect(await originalResponse('nothing')).toBeNull()
})

test('a document of the web keeps its address; the same bytes again change nothing', async () => {
  const url = 'https://quay.example/page'
  const id = await stored('page.html', page, url)
  expect(await stored('other.html', page, 'https://other.example/')).toBe(id)
  const { rows } = await pool().query(`select "originalUrl", rights from "Document" where id = $1`, [id])
  expect(rows).toEqual([{ originalUrl: url, rights: 'quoted' }])
})

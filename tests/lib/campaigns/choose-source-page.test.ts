import { chooseSourcePage } from '@/lib/campaigns/choose-source-page'
import { getSource } from '@/lib/campaigns/sources'
import { listHistory } from '@/lib/campaigns/team-queries'
import { pool } from '@/lib/platform/db'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'

const rightsOf = (id: string, rights: string) =>
  pool().query(`update "Document" set rights = $2::"Rights" where id = $1`, [id, rights])
const whole = { n: 1, isWhole: true }

test('the whole text is shown where the team chose so, until the rights forbid it', async () => {
  const { slug, id, documentId } = await buildCampaign()
  await rightsOf(documentId, 'permitted')
  expect(await chooseSourcePage(editor, slug, whole)).toEqual({ ok: true })
  expect(await chooseSourcePage(editor, slug, whole)).toEqual({ ok: true })
  const { rows } = await pool().query<{ text: string }>(`select text from "Document" where id = $1`, [
    documentId,
  ])
  expect((await getSource(slug, 1))?.excerpts).toMatchObject([
    { start: 0, text: rows[0]!.text, isCutBefore: false, isCutAfter: false },
  ])
  expect((await listHistory(id)).map(({ verb }) => verb)).toEqual(['chose a source page'])
  await rightsOf(documentId, 'quoted')
  expect((await getSource(slug, 1))?.excerpts.map(({ text }) => text)).not.toContain(rows[0]!.text)
})

test('passages alone are shown of what is only quoted, and again when the team says so', async () => {
  const { slug, documentId } = await buildCampaign()
  expect(await chooseSourcePage(editor, slug, whole)).toMatchObject({ reason: 'only-quoted' })
  await rightsOf(documentId, 'ours')
  await chooseSourcePage(editor, slug, whole)
  expect(await chooseSourcePage(editor, slug, { n: 1, isWhole: false })).toEqual({ ok: true })
  const { rows } = await pool().query(`select "isWhole" from "CampaignDocument" where "documentId" = $1`, [
    documentId,
  ])
  expect(rows).toEqual([{ isWhole: false }])
})

test('it is an editor’s choice, of a source there is', async () => {
  const { slug } = await buildCampaign()
  expect(await chooseSourcePage(viewer, slug, whole)).toMatchObject({ reason: 'not-allowed' })
  expect(await chooseSourcePage(editor, slug, { n: 7, isWhole: true })).toMatchObject({ reason: 'not-found' })
})

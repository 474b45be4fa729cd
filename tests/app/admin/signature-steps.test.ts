import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { editor, viewer } from '@/tests/support/actors'
import {
  previewTyped,
  releaseChosen,
  removePreviewed,
  showTyped,
} from '@/app/admin/(desk)/signatures/[slug]/steps'
import type { DeskState, DeskValues } from '@/components/admin/signature-desk'
import type { Actor } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'

const before: DeskState = { values: {}, page: { rows: [], next: null }, isFirst: true }
const held = {
  state: 'confirmed',
  confirmedAt: new Date(),
  heldReason: 'network-limit',
  flags: ['network-limit'],
}

let campaign: BuiltCampaign
const step = (values: DeskValues, ids: string[] = [], actor: Actor = editor) => ({
  ...{ actor, slug: campaign.slug, before, values, ids },
})

beforeEach(async () => {
  campaign = await buildCampaign()
})

test('pages of fifty lead to each other, and each signature is on one of them', async () => {
  for (let n = 0; n < 120; n++) await buildSignature(campaign)
  const seen = new Set<string>()
  let state = await showTyped(step({ do: 'show' }))
  for (let pages = 1; ; pages++) {
    for (const { id } of state.page.rows) seen.add(id)
    if (!state.page.next) {
      expect(pages).toBe(3)
      break
    }
    state = await showTyped(step({ do: 'next', after: state.page.next }))
  }
  expect(seen.size).toBe(120)
})

test('who only looks on sees masked addresses, and neither releases nor removes', async () => {
  const { id } = await buildSignature(campaign, { ...held, email: 'person@example.org' })
  const state = await showTyped(step({ standing: 'held' }, [], viewer))
  expect(state.page.rows).toMatchObject([{ id, email: 'p…@example.org' }])
  expect(await releaseChosen(step({}, [id], viewer))).toMatchObject({
    problem: expect.stringContaining('editors'),
  })
  expect(await previewTyped(step({ do: 'preview' }, [], viewer))).toMatchObject({
    problem: expect.stringContaining('editors'),
  })
})

test('chosen ones are released; what was typed stays, and what is wrong with it is told', async () => {
  const [one, other] = [await buildSignature(campaign, held), await buildSignature(campaign, held)]
  const state = await releaseChosen(step({ standing: 'held' }, [one.id]))
  expect(state).toMatchObject({
    done: expect.stringContaining('1 released'),
    page: { rows: [{ id: other.id }] },
  })
  expect(await releaseChosen(step({}))).toMatchObject({ problem: expect.stringContaining('Choose') })
  expect(await showTyped(step({ country: 'XX' }))).toMatchObject({
    values: { country: 'XX' },
    errors: { country: [expect.any(String)] },
  })
})

test('a preview leads to a removal of just that, and a filter that somebody made up leads nowhere', async () => {
  const { id } = await buildSignature(campaign, held)
  await buildSignature(campaign, held)
  const { preview } = await previewTyped(step({ do: 'preview-chosen' }, [id]))
  expect(preview).toMatchObject({ totalCount: 1, countedCount: 0, heldCount: 1 })
  const previewed = JSON.stringify(preview!.filter)
  expect(await removePreviewed(step({ previewed, reason: '' }))).toMatchObject({
    removalProblem: expect.stringContaining('reason'),
  })
  expect(await removePreviewed(step({ previewed: '{"standing":"odd"}', reason: 'x' }))).toMatchObject({
    problem: expect.any(String),
  })
  expect(await removePreviewed(step({ previewed: 'not json', reason: 'x' }))).toMatchObject({
    problem: expect.any(String),
  })
  expect((await pool().query('SELECT FROM "Removal"')).rowCount).toBe(0)
  const state = await removePreviewed(step({ previewed, reason: 'Made by a machine' }))
  expect(state).toMatchObject({ done: expect.stringContaining('removal of 1') })
  expect(state.preview).toBeUndefined()
  expect((await pool().query('SELECT "totalCount" FROM "Removal"')).rows).toEqual([{ totalCount: 1 }])
})

test('nothing that is posted beside the fields widens a filter', async () => {
  const other = await buildSignature(await buildCampaign(), held)
  await buildSignature(campaign, held)
  const state = await showTyped(
    step({ ids: `["${other.id}"]`, asOf: '2000-01-01T00:00:00.000Z', campaignId: 'x' }),
  )
  expect(state.page.rows).toHaveLength(1)
  expect(await releaseChosen(step({}, [other.id, 'no id']))).toMatchObject({
    problem: 'None of these is held.',
  })
})

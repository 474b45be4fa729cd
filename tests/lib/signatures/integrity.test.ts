import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { GET } from '@/app/c/[slug]/integrity/route'
import { newId } from '@/lib/core/ids'
import { pool } from '@/lib/platform/db'
import { addUpIntegrity } from '@/lib/signatures/integrity'
import { recountSignatures } from '@/lib/signatures/recount-signatures'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const signedAt = new Date('2026-11-20T12:00:00Z')
const confirmed = { state: 'confirmed', confirmedAt: new Date('2026-11-21T12:00:00Z'), createdAt: signedAt }

async function buildEachKind(campaign: BuiltCampaign): Promise<void> {
  const removalId = newId()
  await pool().query(
    `INSERT INTO "Removal" ("id", "campaignId", "filter", "reason", "state", "totalCount", "createdBy")
     VALUES ($1, $2, '{}', 'One machine, three hundred names.', 'done', 1, 'Ed Secret')`,
    [removalId, campaign.id],
  )
  const rows = [
    ...[
      confirmed,
      { ...confirmed, flags: ['disposable-domain'] },
      { ...confirmed, erasedAt: signedAt, email: '' },
    ],
    { ...confirmed, heldReason: 'network-limit' },
    { ...confirmed, state: 'withdrawn' },
    { ...confirmed, state: 'invalidated', removalId },
    ...['pending', 'expired', 'invalidated'].map((state) => ({ state })),
  ]
  for (const row of rows) await buildSignature(campaign, row)
  await tallySignatures()
}

test('every signature stands in one row, and the parts make the whole', async () => {
  const campaign = await buildCampaign()
  await buildEachKind(campaign)
  await buildSignature(campaign, confirmed)
  const integrity = (await addUpIntegrity(campaign.slug))!
  const { all } = integrity
  expect(all).toEqual({
    ...{ postedCount: 10, answeredCount: 7, confirmedCount: 5, countedCount: 3, heldCount: 1 },
    ...{
      uncountedCount: 1,
      pendingCount: 1,
      expiredCount: 1,
      withdrawnCount: 1,
      removedCount: 2,
      leavingCount: 0,
    },
  })
  expect(all.countedCount + all.heldCount + all.uncountedCount).toBe(all.confirmedCount)
  expect(integrity).toMatchObject({ erasedCount: 1, disposableCount: 1, lastRecount: null })
  expect(integrity.days.map(({ postedCount }) => postedCount).reduce((a, b) => a + b)).toBe(10)
  expect(integrity.days.at(-1)).toMatchObject({ day: '2026-11-20', postedCount: 7, countedCount: 3 })
  expect(integrity.removals).toMatchObject([
    { reason: 'One machine, three hundred names.', heldBackCount: 1 },
  ])
})

test('what leaves the count is told until the tally has taken it off', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed)
  await tallySignatures()
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn' WHERE "id" = $1`, [id])
  expect((await addUpIntegrity(campaign.slug))!.all).toMatchObject({ countedCount: 0, leavingCount: 1 })
  await tallySignatures()
  expect((await addUpIntegrity(campaign.slug))!.all).toMatchObject({ withdrawnCount: 1, leavingCount: 0 })
})

const open = async (slug: string) => {
  const answer = await GET(new Request(`http://localhost/c/${slug}/integrity`), {
    params: Promise.resolve({ slug }),
  })
  return { status: answer.status, text: (await answer.text()).replaceAll('<!-- -->', '') }
}

test('the page says it in words, with the last recount, and tells nobody who removed what', async () => {
  const campaign = await buildCampaign()
  await buildEachKind(campaign)
  await recountSignatures()
  const { status, text } = await open(campaign.slug)
  expect(status).toBe(200)
  expect(text).toContain('Confirmed 4 = counted 3 + held 1 + not yet counted 0.')
  expect(text).toContain('the count said 3, and so did the signatures')
  expect(text).toContain('One machine, three hundred names.')
  expect(text).toContain('1 of 3 counted signatures (33.3 %) come from throw-away mail domains.')
  expect(text).not.toMatch(/Secret|Ada Example|signer-\d/)
})

test('a campaign that nobody has signed has a page too; a draft has none', async () => {
  const fresh = await buildCampaign()
  expect((await open(fresh.slug)).text).toContain('Nobody has signed yet.')
  const draft = await buildCampaign({ state: 'draft', publishedAt: null })
  expect((await open(draft.slug)).status).toBe(404)
  expect((await open('nowhere')).status).toBe(404)
})

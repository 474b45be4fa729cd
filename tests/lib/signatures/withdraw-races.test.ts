import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { buildSubscriber, settle } from '../updates/subscribers'
import { pool } from '@/lib/platform/db'
import { eraseByLink } from '@/lib/signatures/erase-person'
import { listRecounts } from '@/lib/signatures/recount-signatures'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { undoWithdrawal, withdrawSignature } from '@/lib/signatures/withdraw-signature'

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  campaign = await buildCampaign()
})

async function getRow(id: string) {
  const { rows } = await pool().query(
    `SELECT s."state", s."withdrawnAt", s."email", u."endedAt" FROM "Signature" s
       LEFT JOIN "Subscription" u ON u."signatureId" = s."id" WHERE s."id" = $1`,
    [id],
  )
  return rows[0]
}

test('a hundred presses withdraw once, and a hundred undo once', async () => {
  const { id } = await buildSubscriber(campaign)
  const mine = { id, slug: campaign.slug }
  const withdrawn = await Promise.all(Array.from({ length: 100 }, () => withdrawSignature(mine)))
  expect(withdrawn.filter(Boolean)).toHaveLength(1)
  const undone = await Promise.all(Array.from({ length: 100 }, () => undoWithdrawal(mine)))
  expect(undone.filter(Boolean)).toHaveLength(1)
  expect(await getRow(id)).toMatchObject({ state: 'confirmed', withdrawnAt: null, endedAt: null })
})

test('what waited for the confirming that it takes back has come after it, though it began before', async () => {
  const { id } = await buildSubscriber(campaign)
  await pool().query(`UPDATE "Signature" SET "confirmedAt" = now() + interval '10 seconds'`)
  expect(await withdrawSignature({ id, slug: campaign.slug })).toBe(true)
  const { rows } = await pool().query('SELECT "withdrawnAt" >= "confirmedAt" AS "isAfter" FROM "Signature"')
  expect(rows).toEqual([{ isAfter: true }])
})

test('withdrawing, undoing, erasing and counting at once have one outcome, and the count is the rows’', async () => {
  for (let round = 0; round < 30; round++) {
    const { id } = await buildSubscriber(campaign)
    const mine = { id, slug: campaign.slug }
    await tallySignatures()
    const presses = [withdrawSignature(mine), undoWithdrawal(mine), withdrawSignature(mine)]
    if (round % 2) presses.push(eraseByLink(id).then(({ ok }) => ok))
    await Promise.all([...presses, tallySignatures()])
    await tallySignatures()
    const row = await getRow(id)
    expect(['confirmed', 'withdrawn']).toContain(row.state)
    expect(row.withdrawnAt !== null).toBe(row.state === 'withdrawn')
    if (round % 2) expect(row).toMatchObject({ email: '', endedAt: null })
    else expect(row.endedAt !== null).toBe(row.state === 'withdrawn')
  }
  const [recount] = await listRecounts(campaign.slug)
  expect(recount).toMatchObject({ count: recount!.rowCount, waitingCount: 0 })
})

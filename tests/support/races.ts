// What many do at one moment, and the one outcome it must have. Each round begins with a campaign of its own.

import assert from 'node:assert/strict'
import { buildCampaign, type BuiltCampaign } from './build'
import { editor } from './actors'
import { countEverywhere } from './model/agree'
import { pool } from '@/lib/platform/db'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { invalidateSignatures } from '@/lib/signatures/invalidate-signatures'
import { restoreSignatures } from '@/lib/signatures/restore-signatures'
import { moveRemovals } from '@/lib/signatures/run-removals'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signatureFilter } from '@/lib/signatures/signature-filter'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { withdrawSignature } from '@/lib/signatures/withdraw-signature'

const times = <Answer>(many: number, work: () => Promise<Answer>) =>
  Promise.all(Array.from({ length: many }, work))

const sign = ({ slug }: BuiltCampaign) =>
  signCampaign({
    ...{ slug, address: null },
    fields: { name: 'Ada Example', email: 'ada@example.org', country: 'NL', updates: 'all' },
  })

type Row = {
  id: string
  state: string
  isAnswered: boolean
  deliveryCount: number
  subscriptionCount: number
}

async function readRows({ id }: BuiltCampaign): Promise<Row[]> {
  const { rows } = await pool().query<Row>(
    `SELECT s."id", s."state", s."confirmedAt" IS NOT NULL AS "isAnswered",
            (SELECT count(*)::int FROM "Delivery" d WHERE d."signatureId" = s."id") AS "deliveryCount",
            (SELECT count(*)::int FROM "Subscription" u WHERE u."signatureId" = s."id") AS "subscriptionCount"
       FROM "Signature" s WHERE s."campaignId" = $1`,
    [id],
  )
  return rows
}

async function expectCount(campaign: BuiltCampaign, count: number): Promise<void> {
  await tallySignatures()
  const all = await countEverywhere(campaign)
  assert.deepEqual(
    Object.values(all),
    Object.values(all).map(() => count),
    JSON.stringify(all),
  )
}

/** Sixteen identical posts: one signature, one mail, sixteen equal answers. */
export async function raceToSign(): Promise<void> {
  const campaign = await buildCampaign()
  const answers = await times(16, () => sign(campaign))
  assert.deepEqual(
    answers,
    answers.map(() => ({ ok: true })),
  )
  const rows = await readRows(campaign)
  assert.deepEqual(
    rows.map(({ state, deliveryCount }) => [state, deliveryCount]),
    [['pending', 1]],
  )
}

/** A hundred presses on one link: confirmed once, subscribed once, counted once, and all are told so. */
export async function raceToConfirm(): Promise<void> {
  const campaign = await buildCampaign()
  await sign(campaign)
  const [{ id }] = (await readRows(campaign)) as [Row]
  const answers = await times(100, () => confirmSignature(id))
  assert.deepEqual(
    answers,
    answers.map(() => ({ ok: true })),
  )
  const [row] = await readRows(campaign)
  assert.deepEqual([row!.state, row!.subscriptionCount], ['confirmed', 1])
  await expectCount(campaign, 1)
}

/**
 * Confirming, withdrawing and removing at one moment: it ends removed, whoever was first, and is counted nowhere; brought back, it is
 * what its owner left it as.
 */
export async function raceOfVerbs(isConfirmedBefore: boolean): Promise<string> {
  const campaign = await buildCampaign()
  await sign(campaign)
  const [{ id }] = (await readRows(campaign)) as [Row]
  if (isConfirmedBefore) await confirmSignature(id)
  const order = { slug: campaign.slug, filter: signatureFilter.parse({ ids: [id] }), reason: 'A machine.' }
  const [confirmed, withdrawn, removed] = await Promise.all([
    times(4, () => confirmSignature(id)),
    times(4, () => withdrawSignature({ id, slug: campaign.slug })),
    invalidateSignatures(editor, order).then(async (answer) => {
      await moveRemovals()
      return answer
    }),
    tallySignatures(),
  ])
  await moveRemovals()
  const [row] = await readRows(campaign)
  assert(withdrawn.filter(Boolean).length <= 1, 'withdrawn more than once')
  assert(
    (isConfirmedBefore || confirmed.some(({ ok }) => ok)) === row!.isAnswered,
    JSON.stringify({ confirmed, row }),
  )
  await expectEnd(row!.state, withdrawn.some(Boolean), removed.ok)
  await expectCount(campaign, row!.state === 'confirmed' ? 1 : 0)
  if (removed.ok && row!.state === 'invalidated')
    await expectRestored(campaign, removed.id, withdrawn.some(Boolean))
  return row!.state
}

async function expectEnd(state: string, isWithdrawn: boolean, isRemoved: boolean): Promise<void> {
  if (isRemoved) assert.equal(state, 'invalidated')
  else assert.equal(state, isWithdrawn ? 'withdrawn' : 'confirmed')
}

async function expectRestored(campaign: BuiltCampaign, removal: string, isWithdrawn: boolean): Promise<void> {
  assert((await restoreSignatures(editor, removal)).ok)
  await moveRemovals()
  const [row] = await readRows(campaign)
  const [asItWas, takenBack] = row!.isAnswered ? ['confirmed', 'withdrawn'] : ['pending', 'expired']
  assert.equal(row!.state, isWithdrawn ? takenBack : asItWas)
  await expectCount(campaign, row!.state === 'confirmed' ? 1 : 0)
}

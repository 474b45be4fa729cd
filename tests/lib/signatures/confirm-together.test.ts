import { buildCampaign, buildSignature } from '@/tests/support/build'
import { countWriters } from '@/tests/support/count-writers'
import { dieWriting } from '@/tests/support/die-writing'
import { newId } from '@/lib/core/ids'
import { pool, withTransaction } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { getPledge } from '@/lib/signatures/pledge'

beforeEach(forgetSettings)

async function buildPending(count: number, given: Record<string, unknown> = {}): Promise<string[]> {
  const campaign = await buildCampaign()
  const built = await Promise.all(Array.from({ length: count }, () => buildSignature(campaign, given)))
  return built.map(({ id }) => id)
}

async function countConfirmed(): Promise<number> {
  return (await pool().query(`SELECT FROM "Signature" WHERE "state" = 'confirmed'`)).rowCount!
}

test('many at once are few transactions, each with its subscription', async () => {
  const ids = [...(await buildPending(60, { updates: 'all' })), ...(await buildPending(60))]
  expect(await Promise.all(ids.map((id) => confirmSignature(id)))).toEqual(Array(120).fill({ ok: true }))
  expect(await countWriters()).toBeLessThan(10)
  expect(await countConfirmed()).toBe(120)
  const { rows } = await pool().query('SELECT "signatureId" AS id, "wish" FROM "Subscription" ORDER BY 1')
  expect(rows).toEqual(
    ids
      .slice(0, 60)
      .sort()
      .map((id) => ({ id, wish: 'all' })),
  )
})

test('each hears what became of its own, whoever it travelled with', async () => {
  const [seen, stale, unseen] = await buildPending(3)
  const [withdrawn] = await buildPending(1, { state: 'withdrawn' })
  const late = await buildSignature(await buildCampaign({ deadlineOn: '2020-02-29' }))
  const mark = (await getPledge(seen!))!.seen
  const presses = [
    confirmSignature(seen!, mark),
    confirmSignature(stale!, '0123456789abcdef'),
    confirmSignature(unseen!),
    confirmSignature(withdrawn!),
    confirmSignature(late.id),
    confirmSignature(newId()),
    confirmSignature(seen!, 'no \0 mark'),
  ]
  expect(await Promise.all(presses)).toEqual([
    { ok: true },
    { ok: false, reason: 'changed' },
    { ok: true },
    { ok: false, reason: 'dead' },
    { ok: false, reason: 'closed' },
    { ok: false, reason: 'no-such-signature' },
    { ok: true },
  ])
  expect(await countConfirmed()).toBe(2)
})

test('a connection that dies confirms nothing, and the same link works again', async () => {
  const ids = await buildPending(10)
  const answers = await dieWriting(`new."id" = '${ids[0]}'`, () =>
    Promise.allSettled(ids.map((id) => confirmSignature(id))),
  )
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true)
  expect(await countConfirmed()).toBe(0)
  expect(await Promise.all(ids.map((id) => confirmSignature(id)))).toEqual(Array(10).fill({ ok: true }))
})

test('whoever confirms a signature that somebody holds waits alone', async () => {
  const [held, ...free] = await buildPending(13)
  const { waiting } = await withTransaction(async (holder) => {
    await holder.query('SELECT FROM "Signature" WHERE "id" = $1 FOR UPDATE', [held])
    const [waiting, ...others] = [held!, ...free].map((id) => confirmSignature(id))
    expect(await Promise.all(others)).toEqual(Array(12).fill({ ok: true }))
    return { waiting }
  })
  expect(await waiting).toEqual({ ok: true })
})

import { buildCampaign, buildSignature } from '@/tests/support/build'
import { countStates, people, queueFor, startStandIn, withMailSettings } from '@/tests/support/mail'
import { system, type Actor } from '@/lib/core/roles'
import { withLinks } from '@/lib/mail/subscription-links'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { leaveMails, sendAgain } from '@/lib/mail/send-again'
import { listTroubledMails } from '@/lib/mail/troubled-mails'
import { pool } from '@/lib/platform/db'

withMailSettings()

/** The answer was lost, and a day went by. */
async function loseAnswer() {
  const { standIn, resend } = await startStandIn()
  standIn.plan = ['answer lost by reset']
  await drainOutbox(resend)
  await pool().query(
    `UPDATE "Batch" SET "frozenAt" = now() - interval '25 hours', "notBefore" = now() - interval '1 second'`,
  )
  await drainOutbox(resend)
  return { standIn, resend }
}

test('mails in doubt are listed, and a person’s word sends them once more, however often it is said', async () => {
  await queueFor(people(3))
  const { standIn, resend } = await loseAnswer()
  const [troubled] = await listTroubledMails()
  expect(troubled).toMatchObject({ template: 'confirm', state: 'unknown', count: 3 })
  const said = await Promise.all([sendAgain(system, troubled!), sendAgain(system, troubled!)])
  expect(said.map((answer) => answer.ok && answer.count).sort()).toEqual([0, 3])
  await drainOutbox(resend)
  await standIn.stop()
  expect(await countStates('Delivery')).toEqual({ sent: 3 })
  expect(await listTroubledMails()).toEqual([])
})

test('what is left is settled, and nothing personal stays', async () => {
  await queueFor(people(2))
  await (await loseAnswer()).standIn.stop()
  const [troubled] = await listTroubledMails()
  expect(await leaveMails(system, troubled!)).toEqual({ ok: true, count: 2 })
  const { rows } = await pool().query(`SELECT "state", "values" FROM "Delivery"`)
  expect(rows).toEqual(Array(2).fill({ state: 'skipped', values: null }))
})

test('what was delivered meanwhile is not sent again', async () => {
  await queueFor(people(2))
  await (await loseAnswer()).standIn.stop()
  await pool().query(`UPDATE "Delivery" SET "deliveredAt" = now() WHERE "email" = 'p0@example.org'`)
  const [troubled] = await listTroubledMails()
  expect(await sendAgain(system, troubled!)).toEqual({ ok: true, count: 1 })
})

test('what is in doubt of a cancelled message is never sent again, and can be left', async () => {
  await queueFor(people(1))
  await (await loseAnswer()).standIn.stop()
  await pool().query(`UPDATE "Message" SET "cancelledAt" = now()`)
  const [troubled] = await listTroubledMails()
  expect(await sendAgain(system, troubled!)).toEqual({ ok: true, count: 0 })
  expect(await leaveMails(system, troubled!)).toEqual({ ok: true, count: 1 })
  expect(await listTroubledMails()).toEqual([])
})

test('the link of a mail that was refused is made anew', async () => {
  const { id } = await buildSignature(await buildCampaign())
  await queueFor(['p@example.org'])
  await pool().query(`UPDATE "Delivery" SET "state" = 'failed', "values" = NULL, "signatureId" = $1`, [id])
  const [troubled] = await listTroubledMails()
  expect(await sendAgain(system, troubled!)).toEqual({ ok: true, count: 1 })
  const { rows } = await pool().query(
    `SELECT "signatureId", "values" FROM "Delivery" WHERE "state" = 'queued'`,
  )
  expect(withLinks(rows[0]).values.confirmUrl).toMatch(/\/confirm\/[\w-]{43}$/)
})

test('a viewer decides nothing', async () => {
  const viewer: Actor = { id: null, name: 'viewer', role: 'viewer' }
  const troubled = { messageId: 'm', state: 'unknown', cause: 'no answer' } as const
  expect(await sendAgain(viewer, troubled)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await leaveMails(viewer, troubled)).toEqual({ ok: false, reason: 'not-allowed' })
})

import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { withdrawSignature } from '@/lib/signatures/withdraw-signature'

beforeEach(forgetSettings)

async function sign({ slug }: BuiltCampaign, email = 'victim@example.org'): Promise<void> {
  const fields = { name: 'Ada Example', email, country: 'NL' }
  expect(await signCampaign({ slug, fields, address: null })).toEqual({ ok: true })
}

/** As if the drain had sent what was due, `ago` before now. */
async function sendDue(ago: string): Promise<void> {
  await pool().query(
    `UPDATE "Delivery" SET "state" = 'sent', "notBefore" = now() - $1::interval
      WHERE "state" = 'queued' AND "notBefore" < now() + interval '1 minute'`,
    [ago],
  )
}

async function listWaits(): Promise<{ state: string; minutes: number }[]> {
  const { rows } = await pool().query(
    `SELECT "state", round(extract(epoch FROM "notBefore" - now()) / 60)::int AS minutes FROM "Delivery" ORDER BY "id"`,
  )
  return rows
}

test('within ten minutes of a mail, a second of its kind waits until they are over', async () => {
  const campaign = await buildCampaign()
  await sign(campaign)
  await sendDue('4 minutes')
  await sign(campaign)
  expect(await listWaits()).toEqual([
    { state: 'sent', minutes: -4 },
    { state: 'queued', minutes: 6 },
  ])
})

test('who presses twice gets one mail, also where it has left in between', async () => {
  const campaign = await buildCampaign()
  await sign(campaign)
  // A moment ago, however slow this machine is.
  await pool().query(`UPDATE "Delivery" SET "state" = 'sent', "notBefore" = now() + interval '1 minute'`)
  await sign(campaign)
  expect(await listWaits()).toMatchObject([{ state: 'sent' }])
  await sign(await buildCampaign())
  expect(await listWaits()).toHaveLength(2)
})

test('who begins anew within a moment is asked anew', async () => {
  const campaign = await buildCampaign()
  await sign(campaign)
  const { rows } = await pool().query<{ id: string }>('SELECT "id" FROM "Signature"')
  const { id } = rows[0]!
  await pool().query(`UPDATE "Delivery" SET "state" = 'sent', "notBefore" = now() - interval '1 second'`)
  expect(await confirmSignature(id)).toEqual({ ok: true })
  expect(await withdrawSignature({ id, slug: campaign.slug })).toBe(true)
  await sign(campaign)
  expect(await listWaits()).toMatchObject([{ state: 'sent' }, { state: 'queued' }])
})

test('a mail that has just failed answers nobody who signs again', async () => {
  const campaign = await buildCampaign()
  await sign(campaign)
  await pool().query(`UPDATE "Delivery" SET "state" = 'failed'`)
  await sign(campaign)
  expect(await listWaits()).toMatchObject([{ state: 'failed' }, { state: 'queued' }])
})

test('a mail that still waits goes to the address first typed', async () => {
  const campaign = await buildCampaign()
  await sign(campaign, 'victim+slip@example.org')
  await sign(campaign, 'Victim@example.org')
  const { rows } = await pool().query('SELECT "email" FROM "Delivery"')
  expect(rows).toEqual([{ email: 'victim+slip@example.org' }])
})

test('a mail that still waits answers every further post', async () => {
  const campaign = await buildCampaign()
  for (let n = 0; n < 20; n++) await sign(campaign)
  expect(await listWaits()).toEqual([{ state: 'queued', minutes: 0 }])
})

test('posts that name one victim over many campaigns and aliases cause three mails a day, the rest on later days', async () => {
  const campaigns = await Promise.all(Array.from({ length: 8 }, (_, n) => buildCampaign({ slug: `c-${n}` })))
  const posts = campaigns.flatMap((campaign, n) => [
    sign(campaign, `victim+${n}@example.org`),
    sign(campaign, 'VICTIM@example.org'),
  ])
  await Promise.all(posts)
  const days = (await listWaits()).map(({ minutes }) => Math.floor((minutes + 1) / 1440)).sort()
  expect(days).toEqual([0, 0, 0, 1, 1, 1, 2, 2])
})

test('an answer by hand opens the limit again and brings waiting mails forward', async () => {
  const campaigns = await Promise.all(Array.from({ length: 6 }, (_, n) => buildCampaign({ slug: `c-${n}` })))
  for (const campaign of campaigns.slice(0, 5)) await sign(campaign)
  await sendDue('1 hour')
  expect((await listWaits()).map(({ minutes }) => minutes)).toEqual([-60, -60, -60, 1440, 1440])
  const { rows } = await pool().query('SELECT "id" FROM "Signature" WHERE "campaignId" = $1', [
    campaigns[0]!.id,
  ])
  expect(await confirmSignature(rows[0].id)).toEqual({ ok: true })
  expect((await listWaits()).slice(3).map(({ minutes }) => minutes)).toEqual([0, 0])
  await sign(campaigns[5]!)
  expect((await listWaits()).at(-1)).toEqual({ state: 'queued', minutes: 0 })
})

test('a confirmation that is no longer needed when its turn comes is skipped and forgets its link', async () => {
  const campaign = await buildCampaign()
  await sign(campaign)
  await sendDue('1 minute')
  await sign(campaign)
  const { rows } = await pool().query('SELECT "id" FROM "Signature"')
  await confirmSignature(rows[0].id)
  const deliveries = await pool().query('SELECT "state", "values" FROM "Delivery" ORDER BY "id"')
  expect(deliveries.rows[1]).toEqual({ state: 'skipped', values: null })
})

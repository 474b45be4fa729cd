import { buildCampaign, buildSignature } from '@/tests/support/build'
import { queueFor } from '@/tests/support/mail'
import { pool } from '@/lib/platform/db'
import { listMailFailures } from '@/lib/signatures/mail-failures'
import { getMailFunnel } from '@/lib/signatures/mail-funnel'

test('the funnel counts by day and by mail house, with the median time to confirm', async () => {
  const campaign = await buildCampaign({ slug: 'harbour' })
  const minutes = (n: number) => new Date(Date.now() - 3_600_000 + n * 60_000)
  const signed = { createdAt: minutes(0) }
  const confirmed = (n: number) => ({ ...signed, state: 'confirmed', confirmedAt: minutes(n) })
  const ada = await buildSignature(campaign, { email: 'ada@gmail.com', ...confirmed(2) })
  await buildSignature(campaign, { email: 'bea@GMail.com', ...confirmed(4) })
  await buildSignature(campaign, { email: 'cem@hotmail.co.uk', ...signed })
  await queueFor(['ada@gmail.com'])
  await pool().query(
    `UPDATE "Delivery" SET "signatureId" = $1, "emailTag" = $2, "state" = 'sent', "deliveredAt" = now()`,
    [ada.id, ada.emailTag],
  )
  await buildSignature(campaign, { email: '', ...confirmed(1), erasedAt: new Date() })
  const { days, houses } = await getMailFunnel('harbour')
  const all = { signedCount: 3, mailedCount: 1, deliveredCount: 1, bouncedCount: 0, confirmedCount: 2 }
  expect(days).toMatchObject([{ ...all, medianMinutes: expect.closeTo(3, 1) }])
  expect(houses).toMatchObject([
    { name: 'Gmail', signedCount: 2, confirmedCount: 2 },
    { name: 'Outlook', signedCount: 1, confirmedCount: 0, medianMinutes: null },
  ])
})

test('what did not arrive is counted by day, mail house and cause', async () => {
  const { id } = await buildCampaign({ slug: 'harbour' })
  await queueFor(['ada@gmail.com', 'bea@gmail.com', 'cem@hotmail.com', 'dee@gmail.com'])
  await pool().query('UPDATE "Message" SET "campaignId" = $1', [id])
  const settle = (email: string, fields: string) =>
    pool().query(`UPDATE "Delivery" SET ${fields} WHERE "email" = $1`, [email])
  await settle('ada@gmail.com', `"state" = 'failed', "error" = '550 no such user'`)
  await settle('bea@gmail.com', `"state" = 'sent', "bouncedAt" = now(), "error" = '550 no such user'`)
  await settle('cem@hotmail.com', `"state" = 'unknown'`)
  await settle('dee@gmail.com', `"state" = 'sent'`)
  expect(await listMailFailures('harbour')).toEqual([
    { day: expect.any(String), house: 'Gmail', cause: '550 no such user', count: 2 },
    { day: expect.any(String), house: 'Outlook', cause: 'no answer', count: 1 },
  ])
  expect(await listMailFailures('elsewhere')).toEqual([])
})

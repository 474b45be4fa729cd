import { buildCampaign } from '@/tests/support/build'
import { pool, withTransaction } from '@/lib/platform/db'
import { queueDelivery, type NewDelivery } from '@/lib/mail/outbox'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { chooseProvider } from '@/lib/mail/providers/choose-provider'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { runDrain } from '@/lib/mail/run-drain'
import { forgetSettings } from '@/lib/platform/settings'

const house = {
  organisation: 'Harbour Friends',
  contactEmail: '',
  postalAddress: '',
  siteUrl: 'http://localhost:3000',
}
const signIn = (to: string): NewDelivery<'sign-in'> => ({
  template: 'sign-in',
  data: { house },
  to,
  values: { signInUrl: `http://localhost:3000/admin/sign-in/${to.length}` },
})

beforeEach(forgetSettings)

async function listMailbox() {
  return (await pool().query('SELECT * FROM "MailboxMail" ORDER BY "id"')).rows
}

test('people who get the same words share one message; other words begin another', async () => {
  await queueDelivery(pool(), signIn('ada@example.org'))
  await queueDelivery(pool(), signIn('eve@example.org'))
  await queueDelivery(pool(), {
    ...signIn('ada@example.org'),
    data: { house: { ...house, organisation: 'Others' } },
  })
  const { rows } = await pool().query(
    `SELECT count(*)::int AS n FROM "Delivery" GROUP BY "messageId" ORDER BY 1`,
  )
  expect(rows).toEqual([{ n: 1 }, { n: 2 }])
})

test('a mail is queued with the transaction that causes it, or not at all', async () => {
  const broken = withTransaction(async (client) => {
    await queueDelivery(client, signIn('ada@example.org'))
    throw new Error('something else failed')
  })
  await expect(broken).rejects.toThrow('something else failed')
  expect((await pool().query('SELECT FROM "Delivery"')).rowCount).toBe(0)
})

test('what is no address cannot be queued', async () => {
  await expect(queueDelivery(pool(), signIn('ada\r\nBcc: eve@example.org'))).rejects.toThrow('unusual-name')
})

test('with nothing configured mails arrive in the local mailbox, each once, whatever is repeated', async () => {
  expect(await chooseProvider()).toBe(mailbox)
  await queueDelivery(pool(), signIn('ada@example.org'))
  await drainOutbox(mailbox)
  expect(await listMailbox()).toMatchObject([
    {
      to: 'ada@example.org',
      subject: 'Sign in to Harbour Friends',
      text: expect.stringContaining('http://localhost:3000/admin/sign-in/15'),
      headers: { From: 'Countersign <mailbox@localhost>', 'Auto-Submitted': 'auto-generated' },
    },
  ])
  const about = { from: 'a@example.org', to: 'b@example.org', deliveryId: '1', headers: {} }
  const mail = { ...about, subject: 's', html: 'h', text: 't' }
  await mailbox.send([mail, mail], 'one-key')
  await mailbox.send([mail, mail], 'one-key')
  expect(await listMailbox()).toHaveLength(3)
})

test('the drain loop sends what is queued while it runs, and ends when it is told to', async () => {
  const loop = new AbortController()
  const end = runDrain(loop.signal)
  await queueDelivery(pool(), signIn('ada@example.org'))
  while ((await listMailbox()).length === 0) await pool().query('SELECT pg_sleep(0.02)')
  loop.abort()
  await end
})

test('a deferred mail waits, and others pass it', async () => {
  await queueDelivery(pool(), { ...signIn('late@example.org'), notBefore: new Date(Date.now() + 60_000) })
  await queueDelivery(pool(), signIn('now@example.org'))
  await drainOutbox(mailbox)
  expect((await listMailbox()).map(({ to }) => to)).toEqual(['now@example.org'])
})

test('urgent mail goes before bulk mail that has waited longer, also where that is frozen already', async () => {
  await buildCampaign()
  await queueDelivery(pool(), signIn('bulk@example.org'))
  await pool().query(`UPDATE "Delivery" SET "priority" = 5, "notBefore" = now() - interval '1 hour',
    "values" = "values"::jsonb || '{"unsubscribeUrl": "https://example.org/unsubscribe/1"}'`)
  await queueDelivery(pool(), {
    ...signIn('urgent@example.org'),
    data: { house: { ...house, organisation: 'Others' } },
  })
  await drainOutbox(mailbox)
  expect((await listMailbox()).map(({ to }) => to)).toEqual(['urgent@example.org', 'bulk@example.org'])
})

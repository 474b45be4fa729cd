import { buildCampaign, buildSignature } from '@/tests/support/build'
import { suppressAddress } from '@/lib/mail/suppress-address'
import { closeDatabase, pool } from '@/lib/platform/db'
import { chooseUpdates } from '@/lib/signatures/choose-updates'
import { endSubscription } from '@/lib/signatures/end-subscription'
import { exportSignatures } from '@/lib/signatures/export-signatures'
import { exportHead, exportLine } from '@/lib/signatures/format-export'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { buildSubscriber, type Subscriber } from '../updates/subscribers'

const confirmed = () => ({ state: 'confirmed', confirmedAt: new Date('2026-11-21T12:00:00Z') })

async function exportAs(format: 'csv' | 'jsonl', slug: string): Promise<string> {
  let text = exportHead(format)
  for await (const group of exportSignatures(slug)) for (const row of group) text += exportLine(format, row)
  return text
}

test('the export holds the counted signatures of one campaign by number, and nothing else', async () => {
  const [campaign, other] = [await buildCampaign(), await buildCampaign()]
  await buildSignature(campaign, {
    ...confirmed(),
    email: 'ada@example.org',
    city: 'Utrecht',
    showName: true,
  })
  await buildSignature(campaign, { email: 'pending@example.org' })
  await buildSignature(campaign, { ...confirmed(), email: 'held@example.org', heldReason: 'network-limit' })
  await buildSignature(other, { ...confirmed(), email: 'other@example.org' })
  await tallySignatures()
  const lines = (await exportAs('jsonl', campaign.slug)).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      number: 1,
      confirmedAt: '2026-11-21T12:00:00.000Z',
      signatory: 'person',
      name: 'Ada Example',
      body: null,
      role: null,
      email: 'ada@example.org',
      country: 'NL',
      city: 'Utrecht',
      comment: null,
      showName: true,
      updates: 'nothing',
      wordingVersion: 1,
      consentText: '1',
      source: null,
    },
  ])
})

test.each<[string, (subscriber: Subscriber) => Promise<unknown>]>([
  ['one click', ({ subscriptionId }) => endSubscription(subscriptionId)],
  ['the preferences page', ({ subscriptionId }) => chooseUpdates(subscriptionId, 'nothing-at-all')],
  ['a complaint', ({ emailTag }) => suppressAddress(pool(), emailTag, 'complained')],
])('who said no to news by %s is exported as nobody to mail', async (_, leave) => {
  const campaign = await buildCampaign()
  const stays = await buildSubscriber(campaign, 'result', { email: 'stays@example.org' })
  const left = await buildSubscriber(campaign, 'all', { email: 'left@example.org' })
  await tallySignatures()
  await leave(left)
  const lines = (await exportAs('jsonl', campaign.slug)).trimEnd().split('\n')
  expect(
    new Map(lines.map((line) => JSON.parse(line)).map(({ email, updates }) => [email, updates])),
  ).toEqual(
    new Map([
      [stays.email, 'result'],
      [left.email, 'nothing'],
    ]),
  )
})

test('nothing in a CSV cell runs as a formula or breaks out of it', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, {
    ...confirmed(),
    email: 'a@example.org',
    comment: '=1+1,"two"\nlines',
    city: '@x',
    source: '＝2+2',
  })
  await tallySignatures()
  expect(await exportAs('csv', campaign.slug)).toBe(
    'number,confirmedAt,signatory,name,body,role,email,country,city,comment,showName,updates,wordingVersion,consentText,source\r\n' +
      `1,2026-11-21T12:00:00.000Z,person,Ada Example,,,a@example.org,NL,'@x,"'=1+1,""two""\nlines",false,nothing,1,1,'＝2+2\r\n`,
  )
})

test('more signatures than one fetch come out once each, and a reader may stop early', async () => {
  const campaign = await buildCampaign()
  await pool().query(
    `INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "consentText", "state", "confirmedAt")
     SELECT gen_random_uuid(), $1, $2, n::text::bytea, n || '@example.org', 'Ada', 'NL', '1', 'confirmed', now()
       FROM generate_series(1, 4500) n`,
    [campaign.id, campaign.wordingId],
  )
  await tallySignatures()
  const numbers: number[] = []
  for await (const group of exportSignatures(campaign.slug)) numbers.push(...group.map((row) => row.number))
  expect(numbers).toEqual(Array.from({ length: 4500 }, (_, index) => index + 1))
  for (let n = 0; n < 20; n++)
    for await (const group of exportSignatures(campaign.slug)) if (group.length) break
  expect(pool().waitingCount).toBe(0)
})

test('a connection that breaks while an export is read is told, and gives its place back', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, confirmed())
  await tallySignatures()
  for (let n = 0; n < 20; n++) {
    const groups = exportSignatures(campaign.slug)
    await groups.next()
    await pool().query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`,
    )
    await expect(groups.next()).rejects.toThrow(/terminat|connection/i)
  }
  expect(pool().waitingCount).toBe(0)
})

test('whoever reads slowly gets all of it, however soon others who hold a transaction open are given up', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, confirmed())
  await tallySignatures()
  const next = await pool().connect()
  await next.query(`SET idle_in_transaction_session_timeout = '20ms'`)
  next.release()
  const groups = exportSignatures(campaign.slug)
  expect((await groups.next()).value).toHaveLength(1)
  await pool().query('SELECT pg_sleep(0.5)')
  expect(await groups.next()).toEqual({ done: true, value: undefined })
  await closeDatabase()
})

import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { withLinks } from '@/lib/mail/subscription-links'
import { pool } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { forgetSettings } from '@/lib/platform/settings'
import { signCampaign, type SignResult } from '@/lib/signatures/sign-campaign'

const ada = { name: 'Ada Example', email: 'Ada@Example.org', country: 'NL' }

let campaign: BuiltCampaign

beforeEach(async () => {
  forgetSettings()
  forgetHits()
  campaign = await buildCampaign()
})

function sign(fields: Record<string, unknown> = {}, address: string | null = null): Promise<SignResult> {
  return signCampaign({ slug: campaign.slug, fields: { ...ada, ...fields }, address })
}

async function listSignatures() {
  return (await pool().query('SELECT * FROM "Signature" ORDER BY "createdAt"')).rows
}

async function listMails() {
  const { rows } = await pool().query(
    `SELECT m."template", d."email", d."values", d."signatureId", d."notBefore" > now() + interval '1 minute' AS "isDeferred"
       FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId" ORDER BY d."id"`,
  )
  return rows
}

test('signing stores a pending signature under the wording in force and queues one mail to the address as typed', async () => {
  expect(await sign({ showName: 'on', updates: 'result', city: 'Utrecht', comment: 'At last!' })).toEqual({
    ok: true,
  })
  expect(await listSignatures()).toMatchObject([
    {
      email: 'Ada@Example.org',
      state: 'pending',
      wordingId: campaign.wordingId,
      showName: true,
      updates: 'result',
      city: 'Utrecht',
      comment: 'At last!',
      signatory: 'person',
      counted: 0,
      heldReason: null,
    },
  ])
  const [mail, ...more] = await listMails()
  expect(mail).toMatchObject({ template: 'confirm', email: 'Ada@Example.org', isDeferred: false })
  expect(mail.values).toEqual({})
  expect(withLinks(mail).values.confirmUrl).toMatch(/^http:\/\/localhost:3000\/confirm\/[\w-]{43}$/)
  expect(more).toEqual([])
})

test('every choice is off until it is made', async () => {
  await sign()
  expect(await listSignatures()).toMatchObject([
    { showName: false, updates: 'nothing', comment: null, city: null },
  ])
})

test('sixteen identical posts at once make one signature and one mail', async () => {
  const results = await Promise.all(Array.from({ length: 16 }, () => sign()))
  expect(results).toEqual(Array(16).fill({ ok: true }))
  expect(await listSignatures()).toHaveLength(1)
  expect((await listMails()).map((mail) => mail.isDeferred)).toEqual([false])
})

test('capitals, plus-tags and dots at a provider that ignores them are the same person', async () => {
  for (const email of ['ada.b@gmail.com', 'ADA.B@GMAIL.COM', 'adab+x@gmail.com', 'a.d.a.b@googlemail.com'])
    expect(await sign({ email })).toEqual({ ok: true })
  expect(await listSignatures()).toHaveLength(1)
})

test('signing again before confirming mends what was typed and mails the same link to the same address', async () => {
  await sign({ name: 'Ada Exmaple', email: 'ada+slip@example.org', showName: 'on' })
  await pool().query(`UPDATE "Delivery" SET "state" = 'sent', "notBefore" = now() - interval '11 minutes'`)
  await sign({ name: 'Ada Example' })
  expect(await listSignatures()).toMatchObject([
    { name: 'Ada Example', email: 'ada+slip@example.org', showName: false },
  ])
  const links = (await listMails()).map((mail) => withLinks(mail).values.confirmUrl)
  expect(links).toEqual([links[0], links[0]])
})

test('what a mailbox has confirmed is not changed by another post, which is answered by the other mail', async () => {
  await sign()
  await pool().query(`UPDATE "Signature" SET "state" = 'confirmed', "confirmedAt" = now()`)
  const [before] = await listSignatures()
  expect(await sign({ name: 'Mallory', showName: 'on', updates: 'all' })).toEqual({ ok: true })
  expect(await listSignatures()).toEqual([before])
  expect((await listMails()).map((mail) => mail.template)).toEqual(['confirm', 'already-signed'])
})

test('a filled honeypot gets the same answer and leaves nothing behind', async () => {
  expect(await sign({ website: 'https://example.org' })).toEqual({ ok: true })
  expect(await listSignatures()).toEqual([])
  expect(await listMails()).toEqual([])
})

test('a draft, a closed campaign, one past its deadline and one that never was take no signature', async () => {
  const reasonFor = async (given: Record<string, unknown>) => {
    const { slug } = await buildCampaign(given)
    return signCampaign({ slug, fields: ada, address: null })
  }
  expect(await reasonFor({ state: 'draft', publishedAt: null })).toEqual({
    ok: false,
    reason: 'no-such-campaign',
  })
  expect(await reasonFor({ state: 'closed', closedAt: new Date() })).toEqual({ ok: false, reason: 'closed' })
  expect(await reasonFor({ deadlineOn: '2020-02-29' })).toEqual({ ok: false, reason: 'closed' })
  expect(await signCampaign({ slug: "x' OR 1=1", fields: ada, address: null })).toMatchObject({
    reason: 'no-such-campaign',
  })
  expect(await listSignatures()).toEqual([])
})

test('a campaign takes signatures until the last moment of its deadline in the time zone of the site', async () => {
  const { rows } = await pool().query(
    `SELECT ((now() + interval '1 minute') AT TIME ZONE 'UTC')::date::text AS today`,
  )
  const { slug } = await buildCampaign({ deadlineOn: rows[0].today })
  expect(await signCampaign({ slug, fields: ada, address: null })).toEqual({ ok: true })
})

test('bad input is refused field by field and stores nothing', async () => {
  expect(await sign({ name: '=cmd()', email: 'nobody', country: 'XX', updates: 'maybe' })).toEqual({
    ok: false,
    reason: 'invalid',
    errors: {
      name: [expect.stringContaining('Begin with a letter')],
      email: [expect.stringContaining('name@example.org')],
      country: ['Choose your country.'],
      updates: ['Choose what we may send you.'],
    },
  })
  expect(await listSignatures()).toEqual([])
})

test('a withdrawn or expired signature starts anew; one that the team removed stays removed and is mailed nothing', async () => {
  for (const state of ['withdrawn', 'expired', 'invalidated']) {
    await sign({ email: `${state}@example.org` })
    await pool().query(`UPDATE "Signature" SET "state" = $1::"SignatureState" WHERE "email" = $2`, [
      state,
      `${state}@example.org`,
    ])
    await pool().query(`DELETE FROM "Delivery"`)
    expect(await sign({ email: `${state}@example.org` })).toEqual({ ok: true })
    expect(await listMails()).toHaveLength(state === 'invalidated' ? 0 : 1)
  }
  const states = (await listSignatures()).map(({ email, state }) => [email, state])
  expect(Object.fromEntries(states)).toEqual({
    'withdrawn@example.org': 'pending',
    'expired@example.org': 'pending',
    'invalidated@example.org': 'invalidated',
  })
})

import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { owner, editor } from '@/tests/support/actors'
import { system } from '@/lib/core/roles'
import { addressRules, forgetAddressRules, loadAddressRules, standardRules } from '@/lib/mail/address-rules'
import { readAddress } from '@/lib/mail/email-address'
import { emailTag } from '@/lib/mail/email-tag'
import { pool } from '@/lib/platform/db'
import { planRetag } from '@/lib/signatures/plan-retag'
import { refuseMail } from '@/lib/signatures/refuse-mail'
import { retagSignatures } from '@/lib/signatures/retag-signatures'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signNext } from '@/lib/signatures/sign-next'

beforeEach(forgetAddressRules)
afterAll(forgetAddressRules)

const ignoreDots = () =>
  addressRules.save(owner, ({ dotsIgnored }) => ({ dotsIgnored: [...dotsIgnored, 'house.example'] }))

async function sign({ slug }: BuiltCampaign, ...emails: string[]): Promise<void> {
  for (const email of emails)
    expect(
      await signCampaign({ slug, address: null, fields: { name: 'Ada', email, country: 'NL' } }),
    ).toEqual({ ok: true })
}

async function tags(): Promise<Record<string, string>> {
  const { rows } = await pool().query('SELECT "email", "emailTag" FROM "Signature"')
  return Object.fromEntries(rows.map((row) => [row.email, row.emailTag.toString('hex')]))
}

const tagOf = (canonical: string) => emailTag(canonical).toString('hex')

test('rules that the owner changes hold for new signatures only', async () => {
  const campaign = await buildCampaign()
  await sign(campaign, 'a.da@house.example')
  expect(await addressRules.save(editor, () => ({ dotsIgnored: [] }))).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  await ignoreDots()
  await sign(campaign, 'b.o@house.example', 'bo@house.example')
  expect(await tags()).toEqual({
    'a.da@house.example': tagOf('a.da@house.example'),
    'b.o@house.example': tagOf('bo@house.example'),
  })
})

test('retagging moves what collides with nothing, with its mails, and lists the rest', async () => {
  const campaign = await buildCampaign()
  const other = await buildCampaign()
  await sign(
    campaign,
    'a.da@house.example',
    'ada@house.example',
    'b.o@house.example',
    'c.y@house.example',
    'cy@house.example',
  )
  await sign(other, 'a.da@house.example')
  await ignoreDots()
  const plan = await planRetag()
  expect(plan).toMatchObject({ checkedCount: 6, retags: [expect.anything(), expect.anything()] })
  expect(plan.collisions.map(({ slug, ids }) => [slug, ids.length])).toEqual([
    [campaign.slug, 2],
    [campaign.slug, 2],
  ])
  expect(await retagSignatures(system)).toMatchObject({ retaggedCount: 2, collisions: plan.collisions })
  expect((await tags())['b.o@house.example']).toBe(tagOf('bo@house.example'))
  const { rows } = await pool().query(
    `SELECT count(*)::int AS count FROM "Delivery" d JOIN "Signature" s ON s."id" = d."signatureId" AND s."emailTag" = d."emailTag"`,
  )
  expect(rows[0].count).toBe(6)
  expect(await retagSignatures(system)).toMatchObject({ retaggedCount: 0, collisions: plan.collisions })
  expect((await pool().query('SELECT FROM "Signature"')).rowCount).toBe(6)
})

test('a mailbox that wants no mail is known under its new tag too', async () => {
  const campaign = await buildCampaign()
  await sign(campaign, 'a.da@house.example')
  await pool().query('INSERT INTO "Suppression" ("emailTag", "reason") VALUES ($1, $2)', [
    emailTag('a.da@house.example'),
    'bounced',
  ])
  await ignoreDots()
  await retagSignatures(system)
  const { rowCount } = await pool().query('SELECT FROM "Suppression" WHERE "emailTag" = $1', [
    emailTag('ada@house.example'),
  ])
  expect(rowCount).toBe(1)
})

test('a refusal goes with its mailbox where another signature tells which one that is', async () => {
  const campaign = await buildCampaign()
  await sign(campaign, 'a.da@house.example', 'b.o@house.example')
  const { rows } = await pool().query('SELECT "id" FROM "Signature"')
  for (const { id } of rows) expect(await refuseMail(id)).toEqual({ ok: true })
  await sign(await buildCampaign(), 'a.da@house.example')
  await ignoreDots()
  await retagSignatures(system)
  const refused = await pool().query<{ emailTag: Buffer }>('SELECT "emailTag" FROM "MailRefusal"')
  expect(new Set(refused.rows.map((row) => row.emailTag.toString('hex')))).toEqual(
    new Set([tagOf('ada@house.example'), tagOf('b.o@house.example')]),
  )
})

test('one press signs under the rules in force, like the form: both together are one signature', async () => {
  const next = await buildCampaign()
  await sign(await buildCampaign(), 'a.da@house.example')
  const { rows } = await pool().query(
    `UPDATE "Signature" SET "state" = 'confirmed', "confirmedAt" = now() RETURNING "id"`,
  )
  await ignoreDots()
  await sign(next, 'ada@house.example')
  const press = {
    id: rows[0].id,
    slug: next.slug,
    wording: 1,
    showName: false,
    updates: 'nothing',
    address: null,
    mayConfirm: true,
  } as const
  expect(await signNext(press)).toMatchObject({ ok: true })
  const signed = await pool().query('SELECT "state", "emailTag" FROM "Signature" WHERE "campaignId" = $1', [
    next.id,
  ])
  expect(signed.rows).toEqual([{ state: 'confirmed', emailTag: emailTag('ada@house.example') }])
})

test('whatever the rules, the form of a form is itself', async () => {
  await addressRules.save(owner, () => ({
    sameHouse: { 'Old.Example': 'new.example' },
    plusIsALetter: ['new.example'],
  }))
  const rules = await loadAddressRules()
  for (const typed of ['a.b+c@old.example', 'A+B@new.example', 'x.y@gmail.com', 'a+b@yahoo.co.jp']) {
    const read = readAddress(typed, rules)
    if (!read.ok) throw new Error(typed)
    expect(readAddress(read.canonical, rules)).toMatchObject({ ok: true, canonical: read.canonical })
  }
  expect(readAddress('a+b@old.example', rules)).toMatchObject({ canonical: 'a+b@new.example' })
  expect(readAddress('a+b@old.example', standardRules)).toMatchObject({ canonical: 'a@old.example' })
})

test('a house is no other house’s name, and what is no domain is refused', async () => {
  for (const sent of [
    { sameHouse: { 'a.example': 'b.example', 'b.example': 'c.example' } },
    { dotsIgnored: ['everywhere'] },
    { plusIsALetter: ['a b.example'] },
  ])
    expect(await addressRules.save(owner, () => sent)).toMatchObject({ ok: false, reason: 'invalid' })
})

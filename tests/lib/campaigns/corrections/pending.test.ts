import { GET, POST } from '@/app/confirm/[token]/route'
import { getWordingHistory } from '@/lib/campaigns/corrections/wording-history'
import { makeToken } from '@/lib/mail/tokens'
import { pool } from '@/lib/platform/db'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { completeSettings } from '@/tests/support/settings'
import '@/tests/support/database'
import { buildSigned, corrected } from './corrections'

beforeEach(completeSettings)

const fields = { name: 'Ada Example', email: 'ada@example.org', country: 'NL' }

/** Signed and not confirmed when the correction came into force. */
async function signedBefore() {
  const { slug } = await buildSigned()
  await signCampaign({ slug, address: null, fields: { ...fields, wording: 1 } })
  const { rows } = await pool().query(`select id from "Signature" where email = 'ada@example.org'`)
  const url = `http://localhost:3000/confirm/${makeToken('confirm', rows[0].id)}`
  const context = { params: Promise.resolve({ token: url.split('/').at(-1)! }) }
  const open = async () => (await GET(new Request(url), context)).text()
  const press = async (html: string) => {
    const seen = /name="seen" value="(\w+)"/.exec(html)![1]!
    return POST(new Request(url, { method: 'POST', body: new URLSearchParams({ seen }) }), context)
  }
  const before = await open()
  await corrected(slug)
  return { slug, before, open, press }
}

const countsOf = async (slug: string) =>
  (await getWordingHistory(slug))!.wordings.map(({ version, signatureCount }) => [version, signatureCount])

test('who signed before a correction and confirms after it stands under the words they read', async () => {
  const { slug, before, press } = await signedBefore()
  expect((await press(before)).status).toBe(303)
  await tallySignatures()
  expect(await countsOf(slug)).toEqual([
    [2, 0],
    [1, 2],
  ])
})

test('the page of the link shows those words, and that there are better ones', async () => {
  const { slug, before, open } = await signedBefore()
  expect(before).not.toContain('was corrected')
  const after = await open()
  expect(after).toContain(`The wording was corrected after you signed: <a href="/c/${slug}/wording"`)
  expect(after).toContain('Dear members of the city council, open the old harbour to everyone.')
  expect(after).not.toContain('please')
})

test('who signs again signs the better ones, and the page opened before asks to look again', async () => {
  const { slug, before, open, press } = await signedBefore()
  await signCampaign({ slug, address: null, fields: { ...fields, wording: 2 } })
  expect((await press(before)).status).toBe(409)
  const again = await open()
  expect(again).not.toContain('was corrected')
  expect((await press(again)).status).toBe(303)
  await tallySignatures()
  expect(await countsOf(slug)).toEqual([
    [2, 1],
    [1, 1],
  ])
})

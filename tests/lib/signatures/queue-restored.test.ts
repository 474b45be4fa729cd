import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { editor } from '@/tests/support/actors'
import { settle } from '../updates/subscribers'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { pool } from '@/lib/platform/db'
import { invalidateSignatures } from '@/lib/signatures/invalidate-signatures'
import { restoreSignatures } from '@/lib/signatures/restore-signatures'
import { moveRemovals } from '@/lib/signatures/run-removals'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signatureFilter } from '@/lib/signatures/signature-filter'

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  campaign = await buildCampaign()
  const fields = { name: 'Ada', email: 'ada@example.org', country: 'NL' }
  expect(await signCampaign({ slug: campaign.slug, fields, address: null })).toEqual({ ok: true })
})

async function remove(): Promise<string> {
  const order = { slug: campaign.slug, filter: signatureFilter.parse({}), reason: 'Made by a machine' }
  const answer = await invalidateSignatures(editor, order)
  if (!answer.ok) throw new Error(answer.reason)
  await moveRemovals()
  return answer.id
}

async function restore(id: string): Promise<void> {
  expect(await restoreSignatures(editor, id)).toEqual({ ok: true })
  await Promise.all([moveRemovals(), moveRemovals()])
}

async function listMails(): Promise<string[]> {
  await drainOutbox(mailbox)
  return (await pool().query('SELECT "text" FROM "MailboxMail"')).rows.map(({ text }) => text)
}

test('who was removed before their mail had left is asked once they are restored, however often that happens', async () => {
  for (let n = 0; n < 3; n++) {
    const removal = await remove()
    expect(await listMails()).toEqual([])
    await restore(removal)
  }
  expect(await listMails()).toEqual([expect.stringContaining('/confirm/')])
})

test('who has the mail is not mailed again: the link in it works once more', async () => {
  expect(await listMails()).toHaveLength(1)
  await restore(await remove())
  expect((await pool().query('SELECT FROM "Delivery"')).rowCount).toBe(1)
})

test('a campaign that has closed for good asks nobody any more', async () => {
  const removal = await remove()
  await pool().query(`UPDATE "Campaign" SET "state" = 'closed', "closedAt" = now() - interval '2 days'`)
  await restore(removal)
  expect(await listMails()).toEqual([])
})

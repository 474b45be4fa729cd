import { sharedBrowser } from '../support/browser'
import { post } from '../support/http'
import { joinSite, type JoinedSite } from '../support/join-site'
import {
  addressOf,
  confirmPathIn,
  eventually,
  getCount,
  publishHarbour,
  runCommand,
  waitForMail,
} from '../support/stories'
import { visit } from '../support/visit'
import { pool } from '@/lib/platform/db'

const browser = sharedBrowser()
const slug = `held-${process.pid}`

/** Signed and confirmed, as one of very many from one network. */
async function signHeld(name: string): Promise<void> {
  const email = addressOf(name)
  await post(`/c/${slug}/sign`, { name: 'Ada Example', email, country: 'NL' })
  const path = confirmPathIn(await waitForMail(email))
  await pool().query(`UPDATE "Signature" SET "heldReason" = 'network' WHERE "email" = $1`, [email])
  await post(path, {})
}

test('held signatures are counted once an editor lets them, and not before', async () => {
  await publishHarbour(slug)
  const leaveSite = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  for (const name of ['one', 'two']) await signHeld(name)
  const { page, leave } = await visit(browser(), { javaScript: false })
  await page.goto(await runCommand('invite', addressOf('releaser'), '--role', 'editor'))
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/admin$/)
  await page.goto(`/admin/campaigns/${slug}`)
  await page.getByText('2 signatures are confirmed and held').waitFor()
  expect(await getCount(slug)).toBe(0)

  await page.getByRole('button', { name: 'Count all 2' }).click()
  await page.getByText('are confirmed and held').waitFor({ state: 'detached' })
  await eventually(async () => (await getCount(slug)) === 2, 'A count of 2')
  expect(await runCommand('count', slug, '--check')).toBe('2')
  await leave()
  await leaveSite()
})

test('a viewer sees that signatures are held, and has no button to count them', async () => {
  const leaveSite = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  await signHeld('three')
  const { page, leave } = await visit(browser())
  await page.goto(await runCommand('invite', addressOf('watcher'), '--role', 'viewer'))
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/admin$/)
  await page.goto(`/admin/campaigns/${slug}`)
  await page.getByText('One signature is confirmed and held').waitFor()
  expect(await page.getByRole('button', { name: /^Count/ }).count()).toBe(0)
  await leave()
  await leaveSite()
})

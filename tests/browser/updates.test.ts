import type { Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { ask, post } from '../support/http'
import {
  addressOf,
  confirmPathIn,
  eventually,
  listMails,
  publishHarbour,
  runCommand,
  waitForMail,
} from '../support/stories'
import { listBarriers, measureOverflow, visit } from '../support/visit'

const browser = sharedBrowser()
const slug = `story-updates-${process.pid}`
const title = 'The council will vote in June'

beforeAll(() => publishHarbour(slug))

/** Signs, confirms, and waits until the mail is read. */
async function sign(name: string, updates: string): Promise<string> {
  const email = addressOf(name)
  await post(`/c/${slug}/sign`, { name: 'Ada Example', email, country: 'NL', updates })
  await post(confirmPathIn(await waitForMail(email)), {})
  return email
}

const updateTo = (email: string) =>
  eventually(
    async () => (await listMails(email)).find((mail) => mail.subject === title),
    `The update to ${email}`,
  )

async function signIn(page: Page): Promise<void> {
  await page.goto(await runCommand('invite', addressOf('writer'), '--role', 'editor'))
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/admin$/)
}

test('without JavaScript an update is written, looked at and sent, read on the site, and ended with one click', async () => {
  const [reader, silent] = [await sign('reader', 'all'), await sign('silent', '')]
  const { page, leave } = await visit(browser(), { javaScript: false, width: 390 })
  await signIn(page)
  await page.goto(`/admin/campaigns/${slug}/updates`)
  await page.getByRole('button', { name: 'Write an update' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Text').fill('Dear all,\n\nRead https://council.example.org/minutes and come.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('iframe[srcdoc*="https://council.example.org/minutes"]').waitFor()
  expect(await page.locator('.letter__to').textContent()).toMatch(/^Goes to \d/)
  expect(await measureOverflow(page)).toBe(0)
  await page.getByText('Send it now').click()
  await page.getByRole('button', { name: 'Yes, send it' }).click()

  const mail = await updateTo(reader)
  expect(mail.text).toContain(`/c/${slug}/updates/1`)
  expect((await listMails(silent)).some(({ subject }) => subject === title)).toBe(false)
  await page.goto(`/c/${slug}/updates/1`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  expect(await measureOverflow(page)).toBe(0)
  await page.goto(`/c/${slug}`)
  await page.getByRole('link', { name: `News: ${title}` }).click()
  expect((await ask(`/c/${slug}/updates.atom`)).text).toContain(title)

  const link = new URL(mail.headers['List-Unsubscribe']!.slice(1, -1)).pathname
  await page.goto(link)
  await page.getByRole('link', { name: /fewer/ }).click()
  expect(await page.getByLabel('All news of this campaign').isChecked()).toBe(true)
  const clicked = await post(link, { 'List-Unsubscribe': 'One-Click' }, { origin: 'https://mail.example' })
  expect([clicked.status, clicked.headers['set-cookie']]).toEqual([200, undefined])
  await page.reload()
  expect(await page.getByLabel('Nothing of this campaign').isChecked()).toBe(true)
  await leave()
})

test('while it is typed the mail is shown as it will be, with whom it would reach', async () => {
  await sign('listener', 'result')
  const { page, complaints, leave } = await visit(browser())
  await signIn(page)
  await page.goto(`/admin/campaigns/${slug}/updates`)
  await page.getByRole('button', { name: 'Write an update' }).click()
  await page.getByLabel('Title').fill('An answer <b>at last</b>')
  await page.getByLabel('Text').fill('Words.')
  const mail = page.frameLocator('iframe')
  await mail.getByRole('heading', { name: 'An answer <b>at last</b>' }).waitFor()
  const reach = page.locator('.letter__to b')
  const before = await reach.textContent()
  await page.getByLabel(/^An answer of/).check()
  await page.waitForFunction((text) => document.querySelector('.letter__to b')?.textContent !== text, before)
  await page.getByLabel('Only people in').selectOption('DE')
  await reach.filter({ hasText: 'Goes to 0 people' }).waitFor()
  expect([await listBarriers(page), complaints]).toEqual([[], []])
  await leave()
})

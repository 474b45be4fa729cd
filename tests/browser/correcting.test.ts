import type { Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { post } from '../support/http'
import { addressOf, confirmPathIn, publishHarbour, runCommand, waitForMail } from '../support/stories'
import { listBarriers, measureOverflow, visit, type Visitor, type VisitorOptions } from '../support/visit'

const browser = sharedBrowser()
const slug = `story-correcting-${process.pid}`
const better = 'To the city council: please open the old harbour to everyone before the summer.'

/** As another member of the team each time. */
async function signIn(name: string, options?: VisitorOptions): Promise<Visitor> {
  const visitor = await visit(browser(), options)
  await visitor.page.goto(await runCommand('invite', addressOf(name), '--role', 'editor'))
  await visitor.page.getByRole('button', { name: /sign in/i }).click()
  await visitor.page.waitForURL(/\/admin$/)
  return visitor
}

async function expectFit(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect([await listBarriers(page), await measureOverflow(page)]).toEqual([[], 0])
  }
}

beforeAll(async () => {
  await publishHarbour(slug)
  const email = addressOf('early')
  const organisation = { as: 'organisation', body: 'Harbour Swimmers', role: 'Chair', updates: 'all' }
  await post(`/c/${slug}/sign`, { name: 'Ada Example', email, country: 'NL', ...organisation })
  await post(confirmPathIn(await waitForMail(email)), {})
  await waitForMail(email, /^Thank you/)
})

test('a correction is proposed by one, approved by another without JavaScript, and its difference is public', async () => {
  const proposer = await signIn('proposer')
  await proposer.page.goto(`/admin/campaigns/${slug}/wording`)
  await proposer.page.getByLabel('The corrected wording').fill(better)
  await proposer.page.locator('.changes ins').first().waitFor()
  await proposer.page.getByLabel('Why').fill('A politer word.')
  await expectFit(proposer.page)
  await proposer.page.getByRole('button', { name: 'Propose the correction' }).click()
  await proposer.page.getByRole('button', { name: 'Withdraw it' }).waitFor()
  expect(await proposer.page.getByRole('button', { name: /^Approve/ }).count()).toBe(0)

  const approver = await signIn('approver', { javaScript: false })
  await approver.page.goto(`/admin/campaigns/${slug}`)
  await approver.page.getByRole('link', { name: 'read what it changes' }).click()
  await approver.page.getByRole('button', { name: /^Approve/ }).click()
  await approver.page.getByRole('button', { name: /^Approve/ }).waitFor({ state: 'detached' })
  await approver.page.goto(`/c/${slug}`)
  await approver.page.getByRole('link', { name: 'see the difference' }).click()
  expect(await approver.page.locator('.changes ins').first().textContent()).toBeTruthy()
  expect(await approver.page.getByText('A politer word.').count()).toBe(1)
  await proposer.page.goto(`/c/${slug}/wording`)
  await expectFit(proposer.page)
  expect(proposer.complaints).toEqual([])
  await Promise.all([proposer.leave(), approver.leave()])
})

test('a lead signatory approves through their own link and stands on the page', async () => {
  const { page, leave } = await signIn('leader')
  const email = addressOf('lead')
  await page.goto(`/admin/campaigns/${slug}/leads`)
  await page.getByLabel('Name', { exact: true }).fill('Lea Leader')
  await page.getByLabel('Title', { exact: true }).fill('Harbour master of Exampleton')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('button', { name: 'Ask Lea Leader' }).click()
  const link = /https?:\/\/[^\s/]+(\/lead\/[\w-]+)/.exec((await waitForMail(email)).text)![1]!
  await expectFit(page)
  const lead = await visit(browser(), { javaScript: false })
  await lead.page.goto(link)
  expect(await lead.page.locator('.wording__text').textContent()).toBe(better)
  await lead.page.getByRole('button', { name: /^I approve/ }).click()
  await lead.page.getByText(/^You approved these words/).waitFor()
  await page.goto(link)
  await expectFit(page)
  await page.goto(`/c/${slug}`)
  await page.getByRole('heading', { name: 'Lead signatories' }).waitFor()
  await Promise.all([leave(), lead.leave()])
})

test('an organisation is verified at the desk, then stands on the page', async () => {
  const { page, leave } = await signIn('verifier')
  await page.goto(`/c/${slug}`)
  expect(await page.getByText('Harbour Swimmers').count()).toBe(0)
  await page.goto(`/admin/campaigns/${slug}/organisations`)
  await page.getByText('Decide', { exact: true }).click()
  await page.getByLabel(/^Where it can be seen/).fill('https://swimmers.example.org/board')
  await expectFit(page)
  await page.getByRole('button', { name: 'Verified: list it' }).click()
  await page.getByText(/verified: listed/).waitFor()
  await page.goto(`/c/${slug}`)
  await page.getByRole('heading', { name: 'Organisations' }).waitFor()
  await expectFit(page)
  await leave()
})

test('a successor is started, both pages lead to each other, and who asked for news is invited once', async () => {
  const { page, leave } = await signIn('starter')
  await page.goto(`/admin/campaigns/${slug}/successor`)
  await expectFit(page)
  await page.getByRole('button', { name: /start a successor/ }).click()
  await page.waitForURL(new RegExp(`/${slug}-2$`))
  await page.getByLabel('The exact wording').fill('To the city council: keep the harbour open.')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('link', { name: 'Successor' }).click()
  await page.getByRole('heading', { name: 'The one invitation' }).waitFor()
  await expectFit(page)
  await page.goto(`/c/${slug}`)
  await page.getByText('This campaign continues as').getByRole('link').click()
  await page.waitForURL(new RegExp(`/c/${slug}-2$`))
  await page.getByText('Follows').getByRole('link').click()
  await page.waitForURL(new RegExp(`/c/${slug}$`))
  await leave()
})

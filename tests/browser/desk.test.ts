import { sharedBrowser } from '../support/browser'
import { addressOf, harbour, runCommand, siteUrl, waitForMail, type Mail } from '../support/stories'
import { listBarriers, measureOverflow, visit, type Visitor } from '../support/visit'

const browser = sharedBrowser()
const email = addressOf('editor')
const headline = 'Open the harbour, says the desk'
const visitors: Visitor[] = []

afterEach(async () => {
  for (const { complaints, strangers, leave } of visitors.splice(0)) {
    expect([complaints, strangers]).toEqual([[], []])
    await leave()
  }
})

test('a member is invited, signs in, signs out, and signs in again by a mailed link', async () => {
  const { page } = await newVisitor()
  await signIn(page, await runCommand('invite', email, '--role', 'owner'))
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in$/)
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: /link/ }).click()
  await page.getByRole('status').waitFor()
  const link = signInLinkIn(await waitForMail(email))
  await signIn(page, link)

  const stranger = (await newVisitor()).page
  await stranger.goto(link)
  await stranger.getByRole('button', { name: /sign in/i }).click()
  expect(await stranger.getByRole('heading', { level: 1 }).textContent()).toMatch(/used|too old/)
})

test('a stranger gets the same words as a member, and no mail', async () => {
  const { page } = await newVisitor()
  await page.goto('/admin/campaigns/new')
  expect(page.url()).toMatch(/sign-in/)
  await page.getByLabel('Your e-mail address').fill('stranger@example.org')
  await page.getByRole('button', { name: /link/ }).click()
  expect(await page.getByRole('status').textContent()).toMatch(/If .* is in the team/)
})

test('an editor pastes a document, edits, previews, mends what is refused, publishes and closes', async () => {
  const { page } = await newVisitor()
  await signIn(page, await runCommand('invite', email, '--role', 'editor'))
  await page.goto('/admin/campaigns/new')
  await page.getByLabel('Paste the text').fill(harbour('desk'))
  await page.getByLabel(/^Ours/).check()
  await page.getByRole('button', { name: 'Propose a campaign' }).click()
  await page.waitForURL(/campaigns\/(?!new)[^/]+$/)
  const slug = page.url().split('/').at(-1)!
  await page.locator('.source__text a.mark').nth(3).waitFor()
  await expectNoBarriers(page)

  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(headline)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').waitFor()

  const stranger = (await newVisitor()).page
  expect(await statusOf(stranger, `/c/${slug}`)).toBe(404)
  await statusOf(stranger, `/admin/campaigns/${slug}/preview`)
  expect(stranger.url()).toMatch(/sign-in/)
  expect(await statusOf(page, `/admin/campaigns/${slug}/preview`)).toBe(200)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline)
  const nowhere = await page.request.get('/admin/campaigns/nowhere/preview')
  expect([nowhere.status(), nowhere.headers()['cache-control']]).toEqual([404, 'no-store'])

  await page.goto(`/admin/campaigns/${slug}`)
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(`${headline}, for 8,888 boats`)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('The number 8,888').first().waitFor()
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(headline)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('The public page').waitFor()
  expect(await statusOf(stranger, `/c/${slug}`)).toBe(200)
  expect(await stranger.getByRole('heading', { level: 1 }).textContent()).toBe(headline)

  await page.getByText('Close the campaign').click()
  await page.getByRole('button', { name: 'Yes, close it' }).click()
  await page.getByText('Close the campaign').waitFor({ state: 'detached' })
  await stranger.goto(`/c/${slug}`)
  expect(await stranger.locator('#sign form').count()).toBe(0)
})

test('a viewer reads everything and changes nothing', async () => {
  const { page } = await newVisitor()
  await signIn(page, await runCommand('invite', addressOf('viewer'), '--role', 'viewer'))
  expect(await page.getByRole('link', { name: 'New campaign' }).count()).toBe(0)
  await page.locator('main a[href^="/admin/campaigns/"]').first().click()
  await page.waitForURL(/\/admin\/campaigns\//)
  expect(await page.getByRole('textbox', { name: 'Headline', exact: true }).isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: /^(Save|Publish)$/ }).count()).toBe(0)

  await page.goto('/admin/campaigns/new')
  await page.getByLabel('Paste the text').fill(harbour('viewer'))
  await page.getByRole('button', { name: 'Propose a campaign' }).click()
  await page.getByText('No campaign was made').waitFor()
})

async function newVisitor(): Promise<Visitor> {
  const visitor = await visit(browser())
  visitors.push(visitor)
  return visitor
}

async function signIn(page: Visitor['page'], address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/admin$/)
}

/** The browser notes an answer of 4xx on its console: here it is what was asked for. */
async function statusOf(page: Visitor['page'], path: string): Promise<number | undefined> {
  const answer = await page.goto(path)
  const visitor = visitors.find((one) => one.page === page)!
  visitor.complaints.splice(0, Infinity, ...visitor.complaints.filter((line) => !/status of 40\d/.test(line)))
  return answer?.status()
}

async function expectNoBarriers(page: Visitor['page']): Promise<void> {
  expect([page.url(), await listBarriers(page)]).toEqual([page.url(), []])
  expect([page.url(), await measureOverflow(page)]).toEqual([page.url(), 0])
}

function signInLinkIn({ text }: Mail): string {
  const path = /https?:\/\/[^\s/]+(\/admin\/sign-in\/[\w.~-]+)/.exec(text)?.[1]
  return `${siteUrl()}${path}`
}

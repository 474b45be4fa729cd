import { sharedBrowser } from '../support/browser'
import {
  addressOf,
  confirmPathIn,
  countMails,
  eventually,
  getCount,
  publishHarbour,
  runCommand,
  waitForMail,
} from '../support/stories'
import { listBarriers, signForm, visit, type Visitor } from '../support/visit'

const browser = sharedBrowser()

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  const slug = javaScript ? 'signing-with' : 'signing-without'
  let visitor: Visitor

  beforeAll(() => publishHarbour(slug))
  beforeEach(async () => {
    visitor = await visit(browser(), { javaScript })
  })
  afterEach(async () => {
    expect([visitor.complaints, visitor.strangers]).toEqual([[], []])
    await visitor.leave()
  })

  test('a reader signs, confirms from the mailbox, is thanked and counted', async () => {
    const { page } = visitor
    const email = addressOf('reader')
    await page.goto(`/c/${slug}`)
    await signForm(page, { email })
    await expectPath(`/c/${slug}/check-your-email`)

    const confirmPath = confirmPathIn(await waitForMail(email))
    await page.goto(confirmPath)
    expect(await getCount(slug)).toBe(0)

    await page.getByRole('button', { name: /confirm/i }).click()
    await expectPath(`${confirmPath}/done`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/thank you/i)
    await expectCountEverywhere(1)
  })

  test('signing again, however the address is typed, is the same answer and no second signature', async () => {
    const { page } = visitor
    const email = addressOf('again')
    const [local, domain] = email.split('@')
    for (const typed of [email, email.toUpperCase(), `${local}+news@${domain}`]) {
      await page.goto(`/c/${slug}`)
      await signForm(page, { email: typed })
      await expectPath(`/c/${slug}/check-your-email`)
    }
    const before = await getCount(slug)
    await page.goto(confirmPathIn(await waitForMail(email)))
    await page.getByRole('button', { name: /confirm/i }).click()
    await page.waitForURL(/\/done$/)
    await expectCountEverywhere(before + 1)
    expect(await countMails(email, /^confirm/i)).toBe(1)

    await page.goto(`/c/${slug}`)
    await signForm(page, { email })
    await expectPath(`/c/${slug}/check-your-email`)
    await waitForMail(email, /already/i)
    expect(await getCount(slug)).toBe(before + 1)
  })

  test('a slip that the server alone sees is shown first, and what was typed is kept', async () => {
    const { page, complaints } = visitor
    await page.goto(`/c/${slug}`)
    await signForm(page, { name: 'Ada Example', email: 'ada..x@example.org', country: 'BE' })
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await page.title()).toMatch(/^Error/)
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ada Example')
    expect(await page.getByLabel('E-mail', { exact: true }).inputValue()).toBe('ada..x@example.org')
    expect(await page.getByLabel('Country').inputValue()).toBe('BE')
    if (javaScript) expect(await listBarriers(page)).toEqual([])
    await summary.getByRole('link').first().click()
    await page.waitForURL(/#sign-email$/)
    // The browser itself notes each answer of 4xx on its console.
    expect(complaints.splice(0).every((line) => /status of 422/.test(line))).toBe(true)
  })

  async function expectPath(path: string): Promise<void> {
    await visitor.page.waitForURL(({ pathname }) => pathname === path)
  }

  async function expectCountEverywhere(count: number): Promise<void> {
    await eventually(async () => (await getCount(slug)) === count, `A count of ${count}`)
    expect(await runCommand('count', slug)).toBe(String(count))
    await visitor.page.goto(`/c/${slug}`)
    expect(await visitor.page.locator('#sign').textContent()).toContain(`${count}`)
  }
})

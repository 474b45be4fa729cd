// The script of a campaign's page: what it improves, and that nothing is lost without it.

import { sharedBrowser } from '../support/browser'
import {
  addressOf,
  confirmPathIn,
  eventually,
  getCount,
  publishHarbour,
  waitForMail,
} from '../support/stories'
import { listBarriers, signForm, visit, type Visitor, type VisitorOptions } from '../support/visit'

const browser = sharedBrowser()
const slug = 'improved'
let visitor: Visitor

beforeAll(() => publishHarbour(slug))
afterEach(async () => {
  expect([visitor.complaints, visitor.strangers]).toEqual([[], []])
  await visitor.leave()
})

async function open(options: VisitorOptions = {}) {
  visitor = await visit(browser(), options)
  await visitor.page.goto(`/c/${slug}`)
  return visitor.page
}

/** Signed and confirmed by a program. */
async function signElsewhere(): Promise<void> {
  const { page } = visitor
  const email = addressOf('elsewhere')
  await page.request.post(`/c/${slug}/sign`, { form: { name: 'Ada Example', email, country: 'NL' } })
  await page.request.post(confirmPathIn(await waitForMail(email)))
}

test('the number moves while somebody looks, also the first one, and not while nobody does', async () => {
  const page = await open()
  const asked: string[] = []
  page.on('request', (request) => request.url().endsWith('/count') && asked.push(request.url()))
  expect(await page.locator('#sign .count').textContent()).toContain('Be the first to sign')
  await signElsewhere()
  await page.locator('#sign .count').getByText('1 person has signed', { exact: false }).first().waitFor()
  expect(await page.getByRole('status').textContent()).toBe('1 person has signed')
  expect(await page.locator('.bar').first().textContent()).toContain('1 signed')
  expect(await listBarriers(page)).toEqual([])

  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const before = asked.length
  await signElsewhere()
  await eventually(async () => (await getCount(slug)) === 2, 'The second one counted')
  expect(asked.length).toBe(before)
})

test('what is missing is said at its field, in the words of the server, and nothing is sent', async () => {
  const page = await open({ width: 320 })
  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
  const email = addressOf('inline')
  await signForm(page, { name: '', email: 'ada', country: '' })
  const told = await listTold()
  expect(told).toEqual({
    'sign-name': 'Enter your name.',
    'sign-email': 'Enter an e-mail address, like name@example.org.',
    'sign-country': 'Choose your country.',
  })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sign-name')
  expect(await listBarriers(page)).toEqual([])
  expect(posts).toEqual([])

  await page.getByLabel('Name', { exact: true }).fill('Ada Example')
  await page.getByLabel('Country').selectOption('NL')
  expect(Object.keys(await listTold())).toEqual(['sign-email'])
  await signForm(page, { email })
  await page.waitForURL(/check-your-email/)
  await waitForMail(email)
})

test('without JavaScript the server says the same', async () => {
  const page = await open({ javaScript: false })
  await signForm(page, { name: '', email: 'ada', country: '' })
  expect(await listTold()).toEqual({
    'sign-name': 'Enter your name.',
    'sign-email': 'Enter an e-mail address, like name@example.org.',
    'sign-country': 'Choose your country.',
  })
  expect(await page.getByRole('button', { name: 'Share…' }).count()).toBe(0)
  // The browser notes an answer of 4xx on its console.
  visitor.complaints.splice(0)
})

test('a device that can share is asked to', async () => {
  visitor = await visit(browser())
  const { page } = visitor
  await page.addInitScript(() => {
    navigator.share = async (data) => void (document.title = `Shared ${data?.url}`)
  })
  await page.goto(`/c/${slug}`)
  await page.getByRole('button', { name: 'Share…' }).press('Enter')
  await eventually(async () => /^Shared/.test(await page.title()), 'What is shared')
  expect(await page.title()).toMatch(new RegExp(`^Shared http.*/c/${slug}$`))
  expect(await listBarriers(page)).toEqual([])
})

/** By field: what stands with it, and that the field names it as its description. */
function listTold(): Promise<Record<string, string>> {
  return visitor.page.locator('#sign [aria-invalid=true]').evaluateAll((fields) =>
    Object.fromEntries(
      fields.map((field) => {
        const id = field.getAttribute('aria-describedby')!.split(' ').at(-1)!
        return [field.id, document.getElementById(id)?.textContent ?? '']
      }),
    ),
  )
}

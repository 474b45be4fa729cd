import type { Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { ask } from '../support/http'
import { addressOf, runCommand, waitForMail } from '../support/stories'
import { listBarriers, measureOverflow, visit, type Visitor } from '../support/visit'

const browser = sharedBrowser()

const documentOf = (name: string) => `Residents ask for the ${name} harbour

By Ada Example

The city of Westport closed its ${name} harbour in 2019. Four in five residents want it back, a survey of 1,200 households found.

“We have waited long enough,” said Maria Stone, chair of the Harbour Society. “The water is clean, and the quay is sound.”

The Harbour Society calls on the city council of Westport to open the ${name} harbour to everyone before the summer.
`

/** The path alone: the command does not know on which port these tests run. */
async function invite(email: string, role: string): Promise<string> {
  return new URL(await runCommand('invite', email, '--role', role)).pathname
}

async function signIn(page: Page, role: string): Promise<void> {
  await page.goto(await invite(addressOf(role), role))
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL('**/admin')
}

async function press(page: Page, name: string, said: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('status').getByText(said).waitFor()
}

async function propose(page: Page, name: string): Promise<void> {
  await page.goto('/admin/campaigns/new')
  await page.getByLabel('Paste the text').fill(documentOf(name))
  await page.getByLabel(/^Ours/).check()
  await page.getByRole('button', { name: 'Propose a campaign' }).click()
  await page.waitForURL(`**/admin/campaigns/residents-ask-for-the-${name}-harbour`)
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  const name = javaScript ? 'old' : 'quiet'
  let visitor: Visitor

  beforeEach(async () => {
    visitor = await visit(browser(), { javaScript })
  })
  afterEach(async () => {
    expect([visitor.complaints, visitor.strangers]).toEqual([[], []])
    await visitor.leave()
  })

  test('from a pasted document to a public page, and to its end', async () => {
    const { page } = visitor
    await signIn(page, 'editor')
    await propose(page, name)
    expect(await page.getByLabel('Who is asked').inputValue()).toBe('the city council of Westport')

    await page.getByLabel('Goal').fill('250')
    await page.locator('a.mark.is-quote').first().click()
    await page.locator('.finding:visible').getByRole('button', { name: 'Use as headline' }).click()
    await page.getByRole('status').getByText('Put in its place.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Headline' }).inputValue()).toMatch(
      /^We have waited long enough/,
    )
    await press(page, 'Undo', /taken back/)

    await page.getByRole('textbox', { name: 'Headline' }).fill(`Open the ${name} harbour`)
    await press(page, 'Publish', 'Published.')
    const slug = new URL(page.url()).pathname.split('/').at(-1)!
    expect((await ask(`/c/${slug}`)).text).toContain(`Open the ${name} harbour`)

    await page.getByText('Close the campaign').click()
    await press(page, 'Yes, close it', 'Closed.')
    expect((await ask(`/api/v1/campaigns/${slug}`)).text).toContain('"state":"closed"')
  })

  test('a mistake keeps what was typed', async () => {
    const { page } = visitor
    await signIn(page, 'editor')
    await propose(page, `${name}-second`)
    await page.getByRole('textbox', { name: 'Headline' }).fill('')
    await page.getByLabel('Goal').fill('777')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Enter a headline.').waitFor()
    expect(await page.getByLabel('Goal').inputValue()).toBe('777')
  })

  test('a viewer reads and can change nothing', async () => {
    const { page } = visitor
    await signIn(page, 'viewer')
    await page.locator('.sheet tbody a').first().click()
    await page.getByRole('textbox', { name: 'Headline' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Headline' }).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)
  })

  test('a member asks for a link, finds it in the mailbox, and signs out again', async () => {
    const { page } = visitor
    const email = addressOf(`member-${javaScript}`)
    await invite(email, 'viewer')
    await page.goto('/admin')
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: /mail me/i }).click()
    await page.getByText('is on its way').waitFor()
    const link = /https?:\S+\/admin\/sign-in\/\w+/.exec((await waitForMail(email)).text)![0]
    await page.goto(link)
    await page.getByRole('button', { name: /sign in/i }).click()
    await page.waitForURL('**/admin')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/admin/sign-in')
    await page.goto(link)
    await page.getByRole('button', { name: /sign in/i }).click()
    await page.getByText('has been used').waitFor()
  })
})

test.each([1280, 390])('the desk has no barriers and fits at %i pixels', async (width) => {
  const visitor = await visit(browser(), { width })
  const { page } = visitor
  await signIn(page, 'owner')
  await propose(page, `wide-${width}`)
  const paths = [
    new URL(page.url()).pathname,
    '/admin',
    '/admin/campaigns/new',
    '/admin/documents',
    '/admin/team',
  ]
  for (const path of [...paths, '/admin/settings']) {
    await page.goto(path)
    expect([path, await listBarriers(page), await measureOverflow(page)]).toEqual([path, [], 0])
  }
  await visitor.leave()
})

test('strangers are sent to sign in, and opening a link signs nobody in', async () => {
  const { status, headers } = await ask('/admin/campaigns/new')
  expect([status, headers.location]).toEqual([302, '/admin/sign-in'])
  const opened = await ask(await invite(addressOf('opened'), 'viewer'))
  expect([opened.status, opened.headers['set-cookie']]).toEqual([200, undefined])
  expect((await ask('/api/auth/callback/email?token=1&email=2')).status).toBe(405)
})

import { sharedBrowser } from '../support/browser'
import {
  addressOf,
  eventually,
  getCount,
  publishHarbour,
  runCommand,
  siteUrl,
  waitForMail,
} from '../support/stories'
import { listBarriers, measureOverflow, signForm, visit, type Visitor } from '../support/visit'

const browser = sharedBrowser()
const visitors: Visitor[] = []

afterEach(async () => {
  for (const { complaints, strangers, leave } of visitors.splice(0)) {
    // The browser notes an answer of 4xx on its console.
    expect([complaints.filter((line) => !/status of 422/.test(line)), strangers]).toEqual([[], []])
    await leave()
  }
})

test('a proof of work is done while a visitor types, and who has no JavaScript is held until somebody looks', async () => {
  const slug = await publishHarbour('proof')
  const owner = await newVisitor()
  await signIn(owner, 'owner')
  await ask(owner, slug)
  const [quick, plain] = [addressOf('quick'), addressOf('plain')]
  await signWith(await newVisitor(), slug, quick)
  await signWith(await newVisitor({ javaScript: false, width: 320 }), slug, plain)
  for (const email of [quick, plain]) await confirm(email)
  await eventually(async () => (await getCount(slug)) === 1, 'The one with a proof counted')

  const { page } = owner
  await page.goto(`/admin/signatures/${slug}`)
  const row = page.getByRole('row', { name: plain })
  expect(await row.textContent()).toContain('Without the proof of work asked for')
  await expectNoBarriers(owner)
  await row.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Count the chosen' }).press('Enter')
  await page.getByText('1 released').waitFor()
  await eventually(async () => (await getCount(slug)) === 2, 'The released one counted')
})

test('signatures are removed with a preview and a reason, and brought back', async () => {
  const slug = await publishHarbour('removal')
  const emails = [addressOf('one'), addressOf('two')]
  for (const email of emails) {
    await signWith(await newVisitor(), slug, email)
    await confirm(email)
  }
  await eventually(async () => (await getCount(slug)) === 2, 'Both counted')
  const editor = await newVisitor({ width: 320 })
  await signIn(editor, 'editor')
  const { page } = editor
  await page.goto(`/admin/signatures/${slug}`)
  await page.getByLabel('Name or address').fill(emails[0]!)
  await page.getByRole('button', { name: 'Remove all that match…' }).click()
  await page.getByText('The public number falls by 1.').waitFor()
  await expectNoBarriers(editor)
  await page.getByLabel('Reason').fill('Signed by a machine')
  await page.getByRole('button', { name: 'Remove it' }).click()
  await eventually(async () => (await getCount(slug)) === 1, 'One taken off the count')
  expect(page.url()).not.toContain(encodeURIComponent(emails[0]!))
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await eventually(async () => (await getCount(slug)) === 2, 'It counts again')
})

test('a slip in an address is asked about once', async () => {
  const slug = await publishHarbour('slip')
  const visitor = await newVisitor({ width: 320 })
  const { page } = visitor
  await page.goto(`/c/${slug}`)
  await signForm(page, { email: `ada-${slug}@gmial.com` })
  await page.getByRole('alert').getByText(`ada-${slug}@gmail.com`).waitFor()
  await expectNoBarriers(visitor)
  await page.getByRole('button', { name: `Sign as ada-${slug}@gmail.com` }).click()
  await page.waitForURL(/check-your-email/)
  await waitForMail(`ada-${slug}@gmail.com`)
})

async function newVisitor(options: { javaScript?: boolean; width?: number } = {}): Promise<Visitor> {
  const visitor = await visit(browser(), options)
  visitors.push(visitor)
  return visitor
}

async function signIn({ page }: Visitor, role: string): Promise<void> {
  await page.goto(await runCommand('invite', addressOf(role), '--role', role))
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/admin$/)
}

/** Asks for a proof of work on this campaign, until every process knows. */
async function ask(owner: Visitor, slug: string): Promise<void> {
  const { page } = owner
  await page.goto('/admin/settings/signing')
  await expectNoBarriers(owner)
  await page.getByLabel('Ask it for these campaigns').fill(slug)
  await page.getByRole('button', { name: 'Save the proof of work' }).click()
  await page.getByText('Saved.').waitFor()
  const isAsked = async () =>
    (await (await fetch(`${siteUrl()}/c/${slug}`)).text()).includes('data-challenge')
  await eventually(isAsked, 'The page that asks')
}

async function signWith({ page }: Visitor, slug: string, email: string): Promise<void> {
  await page.goto(`/c/${slug}`)
  await signForm(page, { email })
  await page.waitForURL(/check-your-email/)
}

async function confirm(email: string): Promise<void> {
  const { text } = await waitForMail(email, /confirm/i)
  const path = /\/confirm\/[\w-]+/.exec(text)![0]
  const answer = await fetch(siteUrl() + path, { method: 'POST', redirect: 'manual' })
  expect(answer.status).toBe(303)
}

async function expectNoBarriers({ page }: Visitor): Promise<void> {
  expect([page.url(), await listBarriers(page)]).toEqual([page.url(), []])
  expect([page.url(), await measureOverflow(page)]).toEqual([page.url(), 0])
}

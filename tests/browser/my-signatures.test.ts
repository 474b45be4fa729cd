import { sharedBrowser } from '../support/browser'
import { joinSite, type JoinedSite } from '../support/join-site'
import {
  addressOf,
  confirmPathIn,
  eventually,
  getCount,
  listMails,
  publishHarbour,
  waitForMail,
  type Mail,
} from '../support/stories'
import { listBarriers, measureOverflow, signForm, visit, type Visitor } from '../support/visit'
import { pool } from '@/lib/platform/db'

const browser = sharedBrowser()

const myPathIn = ({ text }: Mail) => /https?:\/\/[^\s/]+(\/my\/[\w-]+)/.exec(text)![1]!

/** Of an issue of their own: what is offered next is no campaign of another story. */
async function publishTwo(slug: string): Promise<void> {
  await publishHarbour(slug)
  await publishHarbour(`${slug}-next`)
  const leave = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  await pool().query('INSERT INTO "IssueArea" ("id", "slug", "name") VALUES ($1, $1, $1)', [slug])
  await pool().query(`UPDATE "Campaign" SET "issueAreaId" = $1 WHERE "slug" IN ($1, $1 || '-next')`, [slug])
  await leave()
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  const slug = javaScript ? 'mine-with' : 'mine-without'
  let visitor: Visitor

  beforeAll(() => publishTwo(slug))
  beforeEach(async () => {
    visitor = await visit(browser(), { javaScript, width: javaScript ? 1280 : 320 })
  })
  afterEach(async () => {
    expect([visitor.complaints, visitor.strangers]).toEqual([[], []])
    await visitor.leave()
  })

  async function sign(email: string): Promise<void> {
    await visitor.page.goto(`/c/${slug}`)
    await signForm(visitor.page, { email })
  }

  async function expectGood(): Promise<void> {
    expect(await measureOverflow(visitor.page)).toBe(0)
    if (javaScript) expect(await listBarriers(visitor.page)).toEqual([])
  }

  const expectCount = (count: number) =>
    eventually(async () => (await getCount(slug)) === count, `The count ${count} of ${slug}`)

  test('a signatory sees what they signed, changes it, withdraws, undoes it, signs the next one and erases all', async () => {
    const { page } = visitor
    const email = addressOf('mine')
    const before = await getCount(slug)
    await sign(email)
    const confirmPath = confirmPathIn(await waitForMail(email))
    await page.goto(confirmPath)
    await page.getByRole('button', { name: /confirm/i }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await expectGood()
    await page.getByRole('button', { name: 'Sign this too' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith(confirmPath))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you')

    const myPath = myPathIn(await waitForMail(email, /thank you/i))
    await page.goto(myPath)
    await expectGood()
    const entry = page.locator(`li[id="${slug}"]`)
    await entry.getByText('Change or withdraw').click()
    await expectGood()
    await entry.getByRole('button', { name: 'Show my name' }).click()
    await entry.getByRole('status').getByText('Your name is shown').waitFor()
    await entry.getByRole('button', { name: 'Withdraw my signature' }).click()
    await entry.getByRole('status').getByText('Withdrawn').waitFor()
    await expectCount(before)
    await entry.getByRole('button', { name: 'Undo' }).click()
    await entry.getByRole('status').getByText('Undone').waitFor()
    await expectCount(before + 1)

    await page.getByRole('link', { name: 'Erase everything' }).click()
    await page.getByRole('heading', { name: 'Erase everything' }).waitFor()
    await expectGood()
    await page.getByRole('button', { name: 'Erase everything of me' }).click()
    await page.getByRole('heading', { name: 'Everything is erased' }).waitFor()
    await expectGood()
    expect(await getCount(slug)).toBe(before + 1)
    expect(await listMails(email)).toEqual([])
    const answer = await page.request.get(myPath)
    expect(answer.status()).toBe(410)
  })

  test('who did not ask for the mail has it forgotten', async () => {
    const { page } = visitor
    const email = addressOf('victim')
    await sign(email)
    const confirmPath = confirmPathIn(await waitForMail(email))
    await page.goto(`${confirmPath}/not-me`)
    await expectGood()
    await page.getByRole('button', { name: 'It wasn’t me' }).click()
    await page.getByRole('heading', { name: 'Forgotten' }).waitFor()
    await expectGood()
    expect((await page.request.get(confirmPath)).status()).toBe(410)
    expect(await listMails(email)).toEqual([])
  })
})

import { sharedBrowser } from '../support/browser'
import {
  addressOf,
  confirmPathIn,
  eventually,
  getCount,
  publishHarbour,
  waitForMail,
} from '../support/stories'
import { post } from '../support/http'
import { joinSite, type JoinedSite } from '../support/join-site'
import { listSmallTargets } from '../support/small-targets'
import { listBarriers, measureOverflow, visit, type Visitor } from '../support/visit'
import { makeToken } from '@/lib/mail/tokens'
import { pool } from '@/lib/platform/db'

const browser = sharedBrowser()
const slug = `reading-${process.pid}`
let confirmPath: string
let tokens: { unsubscribe: string; preferences: string }
let issuePath: string
let visitor: Visitor

beforeAll(async () => {
  await publishHarbour(slug)
  const email = addressOf('reader')
  await post(`/c/${slug}/sign`, { name: 'Ada Example', email, country: 'NL', showName: 'on', updates: 'all' })
  confirmPath = confirmPathIn(await waitForMail(email))
  await post(confirmPath, {})
  await eventually(async () => (await getCount(slug)) === 1, 'A count of 1')
  await findMailedPages(email)
})

/** Pages that a mail leads to, and the page of an issue area, which one of the examples has. */
async function findMailedPages(email: string): Promise<void> {
  const leave = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  const { rows } = await pool().query<{ id: string; area: string }>(
    `SELECT b."id", (SELECT "slug" FROM "IssueArea" ORDER BY "slug" LIMIT 1) AS area
       FROM "Subscription" b JOIN "Signature" s ON s."id" = b."signatureId" WHERE s."email" = $1`,
    [email],
  )
  const { id, area } = rows[0]!
  tokens = { unsubscribe: makeToken('unsubscribe', id), preferences: makeToken('preferences', id) }
  issuePath = `/issues/${area}`
  await leave()
}
afterEach(async () => {
  expect(visitor.strangers).toEqual([])
  await visitor.leave()
})

const pages = {
  home: () => '/',
  campaign: () => `/c/${slug}`,
  source: () => `/c/${slug}/sources/1`,
  'how we count': () => `/c/${slug}/integrity`,
  'check your e-mail': () => `/c/${slug}/check-your-email`,
  confirm: () => confirmPath,
  'thank you': () => `${confirmPath}/done`,
  unsubscribe: () => `/unsubscribe/${tokens.unsubscribe}`,
  preferences: () => `/preferences/${tokens.preferences}`,
  'issue area': () => issuePath,
  updates: () => `/c/${slug}/updates`,
  privacy: () => '/privacy',
  imprint: () => '/imprint',
  mailbox: () => '/mailbox',
}

describe.each([320, 1440])('at %d pixels', (width) => {
  test.each(Object.entries(pages))(
    'the page "%s" has no barrier and needs no sideways scrolling',
    async (_, path) => {
      visitor = await visit(browser(), { width })
      const answer = await visitor.page.goto(path())
      expect(answer?.status()).toBe(200)
      expect(await listBarriers(visitor.page)).toEqual([])
      expect(await measureOverflow(visitor.page)).toBe(0)
      expect(await listSmallTargets(visitor.page)).toEqual([])
      expect(visitor.complaints).toEqual([])
    },
  )
})

test.each(Object.entries(pages))('on a phone, text twice as large still fits: "%s"', async (_, path) => {
  visitor = await visit(browser(), { width: 320 })
  await visitor.page.goto(path())
  await visitor.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await measureOverflow(visitor.page)).toBe(0)
})

test('the page carries one script, of our own, and nothing in its markup runs', async () => {
  visitor = await visit(browser())
  await visitor.page.goto(`/c/${slug}`)
  const scripts = await visitor.page
    .locator('script')
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))
  expect(scripts).toEqual([
    expect.stringMatching(
      /^<script src="\/assets\/page-[0-9a-f]{10}\.js" type="module" async=""><\/script>$/,
    ),
  ])
})

test('a source mark opens the passage it stands for, highlighted', async () => {
  visitor = await visit(browser())
  const { page } = visitor
  await page.goto(`/c/${slug}`)
  await page.locator('a[href*="/sources/1#s"]').first().click()
  await page.waitForURL(/\/sources\/1#s/)
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  expect(await passage.isVisible()).toBe(true)
  expect(await passage.textContent()).not.toBe('')
})

test('a reader gets from the top of the page to a signature by keyboard alone', async () => {
  visitor = await visit(browser())
  const { page } = visitor
  await page.goto(`/c/${slug}`)
  await tabTo('#sign-name')
  await page.keyboard.type('Ada Example')
  await page.keyboard.press('Tab')
  await page.keyboard.type(addressOf('keyboard'))
  await page.keyboard.press('Tab')
  await page.keyboard.type('Nether')
  await tabTo('#sign button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/check-your-email/)
})

test('where the focus is can always be seen', async () => {
  visitor = await visit(browser())
  await visitor.page.goto(`/c/${slug}`)
  await visitor.page.keyboard.press('Tab')
  const outline = await visitor.page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
  expect(outline).not.toBe('none')
})

test('on paper the story and the wording remain, the form does not', async () => {
  visitor = await visit(browser())
  const { page } = visitor
  await page.emulateMedia({ media: 'print' })
  await page.goto(`/c/${slug}`)
  expect(await page.getByText('Four in five residents').first().isVisible()).toBe(true)
  expect(await page.locator('.wording').isVisible()).toBe(true)
  expect(await page.locator('#sign button[type=submit]').isVisible()).toBe(false)
})

async function tabTo(selector: string): Promise<void> {
  const { page } = visitor
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab')
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`A hundred presses of Tab did not reach ${selector}.`)
}

test('on a phone the bar at the foot is one line: the number beside its button gives way', async () => {
  visitor = await visit(browser(), { width: 320 })
  await visitor.page.goto(`/c/${slug}`)
  const boxes = await visitor.page
    .locator('.bar')
    .first()
    .evaluate((bar) => [...bar.children].map((child) => child.getBoundingClientRect().toJSON() as DOMRect))
  const [said, button] = [boxes[0]!, boxes[1]!]
  expect(said.right).toBeLessThan(button.left)
  expect(button.height).toBeLessThan(48)
})

test('on a wide screen the table of days shows every column', async () => {
  visitor = await visit(browser())
  await visitor.page.goto(`/c/${slug}/integrity`)
  const hidden = (region: Element) => region.scrollWidth - region.clientWidth
  expect(await visitor.page.locator('.by-day').evaluate(hidden)).toBe(0)
})

import { sharedBrowser } from '../support/browser'
import { joinSite, type JoinedSite } from '../support/join-site'
import { addressOf, publishHarbour, runCommand } from '../support/stories'
import { listSmallTargets } from '../support/small-targets'
import { listBarriers, measureOverflow, visit, type Visitor } from '../support/visit'
import { owner } from '../support/actors'
import { createUpdate } from '@/lib/updates/write-update'

const browser = sharedBrowser()
const slug = `desk-look-${process.pid}`
let visitor: Visitor
let updatePath: string

beforeAll(async () => {
  await publishHarbour(slug)
  const leave = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  const written = await createUpdate(owner, slug, { title: 'On the agenda', body: 'Come on Monday.' })
  await leave()
  if (!written.ok) throw new Error(`No update: ${written.reason}.`)
  updatePath = `/admin/campaigns/${slug}/updates/${written.id}`
  visitor = await visit(browser())
  await visitor.page.goto(await runCommand('invite', addressOf('looker'), '--role', 'owner'))
  await visitor.page.getByRole('button', { name: /sign in/i }).click()
  await visitor.page.waitForURL(/\/admin$/)
})
afterAll(() => visitor.leave())

const pages = {
  campaigns: () => '/admin',
  'a new campaign': () => '/admin/campaigns/new',
  'the editor': () => `/admin/campaigns/${slug}`,
  wording: () => `/admin/campaigns/${slug}/wording`,
  successor: () => `/admin/campaigns/${slug}/successor`,
  updates: () => `/admin/campaigns/${slug}/updates`,
  'an update': () => updatePath,
  signatures: () => '/admin/signatures',
  'signatures of a campaign': () => `/admin/signatures/${slug}`,
  documents: () => '/admin/documents',
  mail: () => '/admin/mail',
  team: () => '/admin/team',
  settings: () => '/admin/settings',
}

describe.each([320, 1440])('at %d pixels', (width) => {
  test.each(Object.entries(pages))('the page "%s" of the desk has no barrier', async (_, path) => {
    const { page, complaints } = visitor
    await page.setViewportSize({ width, height: 900 })
    expect((await page.goto(path()))?.status()).toBe(200)
    expect(await listBarriers(page)).toEqual([])
    expect(await measureOverflow(page)).toBe(0)
    expect(await listSmallTargets(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('what the desk does not have is said within the desk, and kept by nobody', async () => {
  const { page } = visitor
  const answer = await page.goto('/admin/nowhere/at/all')
  expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([
    404,
    expect.stringContaining('no-store'),
  ])
  await page.getByRole('navigation', { name: 'Desk' }).waitFor()
})

test('where one is at the desk is marked among its places', async () => {
  const { page } = visitor
  for (const [path, name] of [
    ['/admin', 'Campaigns'],
    [updatePath, 'Campaigns'],
    [`/admin/signatures/${slug}`, 'Signatures'],
  ] as const) {
    await page.goto(path)
    const marked = page.getByRole('navigation', { name: 'Desk' }).locator('[aria-current=page]')
    expect(await marked.allTextContents()).toEqual([name])
  }
})

test('from its editor one gets to everything else of a campaign, its signatures too', async () => {
  const { page } = visitor
  await page.goto(`/admin/campaigns/${slug}`)
  const links = await page.locator('.parts a').evaluateAll((all) => all.map((link) => link.textContent))
  expect(links.sort()).toEqual(
    [
      ...['The public page', 'Signatures', 'Updates', 'Wording', 'Successor'],
      ...['Lead signatories', 'Organisations'],
    ].sort(),
  )
})

test('on a phone the bar of the editor that stays in sight leaves most of the screen to the words', async () => {
  const { page } = visitor
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/admin/campaigns/${slug}`)
  expect((await page.locator('.savebar').boundingBox())!.height).toBeLessThan(640 / 4)
})

test.each([320, 1440])('at %d pixels nothing that has the focus hides behind that bar', async (width) => {
  const { page } = visitor
  await page.setViewportSize({ width, height: 640 })
  await page.goto(`/admin/campaigns/${slug}`)
  await page.locator('[name="do"][value^="story add"]').focus()
  const isHidden = () => {
    const [bar, focused] = [document.querySelector('.savebar')!, document.activeElement!]
    return !bar.contains(focused) && focused.getBoundingClientRect().top < bar.getBoundingClientRect().bottom
  }
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Shift+Tab')
    expect([presses, await page.evaluate(isHidden)]).toEqual([presses, false])
  }
})

test('on a phone the day of an update stays within its frame', async () => {
  const { page } = visitor
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(updatePath)
  const beyond = (frame: Element) => frame.scrollWidth - frame.clientWidth
  expect(await page.locator('.demand', { has: page.locator('#at') }).evaluate(beyond)).toBe(0)
})

test('on a phone a figure that is not there yet leaves no word of its own behind', async () => {
  const { page } = visitor
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(`/admin/campaigns/${slug}/updates`)
  const people = page.locator('.sheet .is-number[data-label="people"]')
  expect(await people.textContent()).toBe('')
  expect(await people.evaluate((cell) => getComputedStyle(cell, '::after').content)).toBe('none')
})

import { sharedBrowser } from '../support/browser'
import { post } from '../support/http'
import { joinSite, type JoinedSite } from '../support/join-site'
import { addressesOf, castFor, type Cast } from '../support/scanner/cast'
import { differenceOf, listEffects, type Effects } from '../support/scanner/effects'
import { linksIn } from '../support/scanner/links'
import { mailEverything } from '../support/scanner/mail-everything'
import { scan, type Scanned } from '../support/scanner/scan'
import { publishHarbour, siteUrl } from '../support/stories'

const browser = sharedBrowser()
const slug = `scanned-${process.pid}`
let leaveSite: () => Promise<void>
let cast: Cast
let links: string[]
let scanned: Scanned
let looks: { before: Effects; after: Effects }

beforeAll(async () => {
  await publishHarbour(slug)
  leaveSite = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  cast = castFor(slug)
  links = linksIn(await mailEverything(cast))
  const before = await listEffects(addressesOf(cast))
  scanned = await scan({ links, times: 2, browser: browser() })
  looks = { before, after: await listEffects(addressesOf(cast)) }
})
afterAll(() => leaveSite())

test.each(['/confirm/', '/unsubscribe/', '/preferences/', '/admin/sign-in/', '/c/'])(
  'the mails hold links to %s…, and machines opened them all',
  (path) => {
    expect(links.some((link) => link.startsWith(siteUrl() + path))).toBe(true)
    expect(scanned).toMatchObject({ visits: links.length * 2, faults: [] })
  },
)

test('machines that open every link confirm, withdraw, end and sign in nothing, and get no cookie', () => {
  const none = { confirmations: 0, withdrawals: 0, unsubscribes: 0, signIns: 0, sessions: 0 }
  expect(differenceOf(looks.before, looks.after)).toEqual(none)
  expect(looks.after.mark).toBe(looks.before.mark)
  expect(scanned.cookies).toEqual([])
})

test('after all that each link still does, for a person, what it says', async () => {
  const pathTo = (part: string) => new URL(links.find((link) => link.includes(part))!).pathname
  for (const link of links.filter((one) => one.includes('/confirm/'))) await post(new URL(link).pathname, {})
  await post(pathTo('/unsubscribe/'), {})
  for (const link of links.filter((one) => one.includes('/sign-in/')))
    await post('/admin/sign-in/open', { token: link.split('/').at(-1)! })
  const happened = differenceOf(looks.after, await listEffects(addressesOf(cast)))
  expect(happened).toMatchObject({ confirmations: 1, unsubscribes: 1, signIns: 2, sessions: 2 })
})

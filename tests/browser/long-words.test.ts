import { owner } from '../support/actors'
import { sharedBrowser } from '../support/browser'
import { post } from '../support/http'
import { joinSite, type JoinedSite } from '../support/join-site'
import {
  addressOf,
  confirmPathIn,
  eventually,
  getCount,
  publishHarbour,
  runCommand,
  waitForMail,
} from '../support/stories'
import { measureOverflow, visit, type Visitor } from '../support/visit'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'

const browser = sharedBrowser()
const slug = 'long-words'
const headed = 'long-headline'
const word = (length: number) => 'Llanfairpwllgwyngyllgogerychwyrn'.repeat(4).slice(0, length)
let visitor: Visitor

const overflow = async (path: string) => {
  await visitor.page.goto(path)
  return measureOverflow(visitor.page)
}

beforeAll(() => publishHarbour(slug))
beforeEach(async () => {
  visitor = await visit(browser(), { width: 320 })
})
afterEach(() => visitor.leave())

test('no word that somebody signs with is too long for a phone', async () => {
  const email = addressOf('long')
  const typed = { name: word(80), city: word(80), comment: `https://example.org/${word(120)}` }
  await post(`/c/${slug}/sign`, { ...typed, email, country: 'NL', showName: 'on', updates: 'all' })
  const confirmPath = confirmPathIn(await waitForMail(email))
  expect(await overflow(confirmPath)).toBe(0)
  await visitor.page.getByRole('button', { name: /confirm/i }).click()
  await visitor.page.getByRole('heading', { name: 'Thank you' }).waitFor()
  await eventually(async () => (await getCount(slug)) === 1, 'The count')
  await eventually(
    async () =>
      (await visitor.page.goto(`/c/${slug}`).then(() => visitor.page.content())).includes(typed.name),
    'The name on the page',
  )
  const myPath = /\/my\/[\w-]+/.exec((await waitForMail(email, /thank you/i)).text)![0]
  for (const path of [`/c/${slug}`, `/c/${slug}/integrity`, myPath, `${myPath}/erase`])
    expect([path, await overflow(path)]).toEqual([path, 0])
})

test('no word of a headline, or of who is asked, is too long for a phone, on the site and at the desk', async () => {
  await publishHarbour(headed)
  await nameCampaign({ headline: word(128), target: word(128), issueArea: word(120) })
  await visitor.page.goto(await runCommand('invite', addressOf('reader'), '--role', 'owner'))
  await visitor.page.getByRole('button', { name: /sign in/i }).click()
  await visitor.page.waitForURL(/\/admin$/)
  const desk = ['/admin', `/admin/campaigns/${headed}`, '/admin/signatures', '/admin/documents']
  for (const width of [320, 1440]) {
    await visitor.page.setViewportSize({ width, height: 900 })
    for (const path of ['/', `/c/${headed}`, ...desk])
      expect([path, width, await overflow(path)]).toEqual([path, width, 0])
  }
})

async function nameCampaign(fields: object): Promise<void> {
  const leave = joinSite(JSON.parse(process.env.TEST_SITE!) as JoinedSite)
  const { version } = (await getCampaignForTeam(headed))!
  const answer = await editCampaign(owner, headed, { version, fields })
  await leave()
  expect(answer.ok).toBe(true)
}

import { sharedBrowser } from '../support/browser'
import { post } from '../support/http'
import {
  addressOf,
  confirmPathIn,
  eventually,
  getCount,
  publishHarbour,
  waitForMail,
} from '../support/stories'
import { measureOverflow, visit, type Visitor } from '../support/visit'

const browser = sharedBrowser()
const slug = 'long-words'
const word = (length: number) => 'Llanfairpwllgwyngyllgogerychwyrn'.repeat(4).slice(0, length)
let visitor: Visitor

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
  const overflow = async (path: string) => {
    await visitor.page.goto(path)
    return measureOverflow(visitor.page)
  }
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

// A page is in English; what a campaign says may be in a language that is read from right to left.

import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { renderHomePage } from '@/lib/pages/render-home-page'
import { listAll, readPage } from './read-page'
import { aCampaign, aCard, aSite } from './views'

const headline = 'افتحوا المرفأ القديم'
const [target, title, wording] = ['مجلس المدينة', 'اكتبوا إلى المجلس', 'السادة أعضاء المجلس']
const given = { headline, target, wording: { version: 1, text: wording, correctedAt: null } }

/** What the browser takes the direction of an element from: its first words outside of `bdi` and of what has its own. */
function decidingText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const own of copy.querySelectorAll('bdi, [dir]')) own.remove()
  return (copy.textContent ?? '').trim()
}

test('a part that begins with a campaign’s words stands in their direction whole, its label with them', async () => {
  const campaign = aCampaign({ ...given, story: [{ type: 'take-action', title }] })
  const page = readPage(await renderCampaignPage({ site: aSite(), campaign }))
  const parts = { '.head': headline, '.callout': title, '.wording': wording, '.closing': headline }
  for (const [part, words] of Object.entries({ ...parts, '.asked > div': target })) {
    const [found] = listAll(page, part)
    expect([part, found?.getAttribute('dir')]).toEqual([part, 'auto'])
    expect(decidingText(found!)).toMatch(new RegExp(`^${words}`))
  }
})

test('in a list of campaigns each entry has the direction of its headline', async () => {
  const page = readPage(await renderHomePage({ site: aSite(), campaigns: [aCard({ headline })] }))
  expect(decidingText(listAll(page, '.entry [dir=auto]')[0]!)).toMatch(new RegExp(`^${headline}`))
})

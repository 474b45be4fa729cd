import type { CampaignKind } from '@/lib/core/campaign-kinds'
import { wordDemand } from '@/lib/campaigns/word-demand'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { renderConfirmPage } from '@/lib/pages/render-confirm-page'
import { readPage, textOf } from '../pages/read-page'
import { aCampaign, aPledge, aSite } from '../pages/views'

const faces: [CampaignKind, RegExp[]][] = [
  ['petition', [/What you sign/, /Who is asked/, /To do what/, /people have signed/, /Sign this petition/]],
  ['open-letter', [/The letter/, /Who is asked/, /To do what/, /people have signed/, /Add my name/]],
  ['pledge', [/What you pledge/, /To whom/, /What we will do/, /people have pledged/, /I pledge this/]],
]

test.each(faces)('the page of a %s says what it is in its own words', async (kind, words) => {
  const campaign = aCampaign({ kind, count: 12, target: 'the city', action: 'swim', state: 'published' })
  const text = textOf(readPage(await renderCampaignPage({ site: aSite(), campaign })), '#sign')
  for (const word of words) expect(text).toMatch(word)
  const others = faces.filter(([other]) => other !== kind).flatMap(([, theirs]) => theirs)
  for (const word of others.filter((word) => !words.some(({ source }) => source === word.source)))
    expect(text).not.toMatch(word)
})

test.each([
  ['petition', 'What you sign', 'Confirm my signature'],
  ['open-letter', 'The letter', 'Confirm my signature'],
  ['pledge', 'What you pledge', 'Confirm my pledge'],
] as const)('the link of a %s shows its words and one button', async (kind, heading, button) => {
  const view = {
    site: aSite(),
    campaign: aCampaign({ kind }),
    token: 'x',
    pledge: aPledge(),
    isChanged: false,
  }
  const page = readPage(await renderConfirmPage(view))
  expect(textOf(page, '.wording')).toContain(heading)
  expect(textOf(page, 'main button')).toBe(button)
})

test.each([
  [
    'petition',
    'the city council',
    'open the harbour.',
    'To the city council:\n\nWe call on you to open the harbour.',
  ],
  ['pledge', 'the city council', 'swim in the harbour', 'We will swim in the harbour.'],
  ['pledge', null, 'We will swim in the harbour.', 'We will swim in the harbour.'],
  ['pledge', null, 'to swim', 'We will swim.'],
] as const)('a %s to %s to %s', (kind, target, action, wording) => {
  expect(wordDemand({ kind, target, action })).toBe(wording)
})

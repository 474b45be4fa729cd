import { renderConfirmPage } from '@/lib/pages/render-confirm-page'
import type { Pledge } from '@/lib/signatures/pledge'
import { listTexts, readPage, textOf } from './read-page'
import { aCard, aPledge, aSite } from './views'

const render = async (given: Partial<Pledge> = {}, isChanged = false) =>
  readPage(
    await renderConfirmPage({
      site: aSite(),
      campaign: aCard(),
      token: 'abc',
      pledge: aPledge(given),
      isChanged,
    }),
  )

test('it shows everything that the button confirms, and sends along which content was seen', async () => {
  const page = await render({
    ...{ signatory: 'office', body: 'City of Exampleton', role: 'Mayor', city: 'Utrecht' },
    ...{ comment: 'At last!', showName: true, updates: 'all' },
  })
  expect(listTexts(page, 'dl > div')).toEqual([
    'Name Ada Example',
    'On the page The office is listed once the team has checked it, with your name and role',
    'For the office City of Exampleton',
    'As Mayor',
    'From Utrecht, Netherlands',
    'Comment At last!',
    'We send you All news of this campaign',
  ])
  expect(textOf(page, '.wording__text')).toBe('Dear members of the council, open the old harbour.')
  expect(page.querySelector('form [name="seen"]')?.getAttribute('value')).toBe('0123456789abcdef')
})

test('what was not chosen is said, and what was not typed is not there', async () => {
  expect(listTexts(await render(), 'dl > div')).toEqual([
    'Name Ada Example',
    'On the page Your name is not shown',
    'From Netherlands',
    'We send you Nothing',
  ])
})

test('text is text, and a change since it was opened is said first', async () => {
  const page = await render({ comment: '<script>x</script>' }, true)
  expect(page.querySelector('main script')).toBeNull()
  expect(textOf(page, '[role="alert"]')).toContain('This changed since you opened it; please look again')
})

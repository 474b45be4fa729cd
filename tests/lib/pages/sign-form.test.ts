import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { listAll, listDeadReferences, readPage, textOf } from './read-page'
import { aCampaign, aSite } from './views'

const render = async (values: Record<string, string> = {}, errors: Record<string, string[]> = {}) =>
  readPage(await renderCampaignPage({ site: aSite(), campaign: aCampaign(), form: { values, errors } }))

test('the form has the fields of the contract and posts to the campaign', async () => {
  const page = await render()
  const form = page.querySelector('form')!
  expect([form.getAttribute('method'), form.getAttribute('action')]).toEqual([
    'post',
    '/c/open-the-harbour/sign',
  ])
  const names = new Set(listAll(page, 'form [name]').map((field) => field.getAttribute('name')))
  expect([...names].sort()).toEqual([
    'as',
    'body',
    'city',
    'comment',
    'country',
    'email',
    'name',
    'role',
    'showName',
    'updates',
    'website',
    'wording',
  ])
})

test('the form says which text was read: the one on the page, whatever an earlier post said', async () => {
  const page = await render({ wording: '7' })
  expect(page.querySelector('[name="wording"]')?.getAttribute('value')).toBe('1')
})

test('signing is the button: to be named and to hear more are off until chosen', async () => {
  const page = await render()
  expect(page.querySelector('[name="showName"]')?.hasAttribute('checked')).toBe(false)
  const chosen = listAll(page, '[name="updates"][checked]').map((choice) => choice.getAttribute('value'))
  expect(chosen).toEqual(['nothing'])
})

test('every field but the trap can be reached and has a label', async () => {
  const page = await render()
  for (const field of listAll(page, 'form input:not([type="hidden"]), form select, form textarea')) {
    expect(page.querySelector(`label[for="${field.id}"]`)).not.toBeNull()
  }
  expect(page.querySelector('[name="website"]')?.getAttribute('tabindex')).toBe('-1')
  expect(page.querySelector('[name="website"]')?.closest('[aria-hidden="true"]')).not.toBeNull()
})

test('all 249 countries are offered, by name, and none is chosen', async () => {
  const options = listAll(await render(), '#sign-country option')
  expect(options).toHaveLength(250)
  expect(options.find((option) => option.getAttribute('value') === 'NL')?.textContent).toBe('Netherlands')
  expect(options.find((option) => option.hasAttribute('selected'))?.getAttribute('value')).toBe('')
})

const typed = {
  name: '=Ada "the" <Example>',
  email: 'ada@',
  country: 'NL',
  city: 'Harbour',
  comment: 'Open it.\nNow.',
  showName: 'on',
  updates: 'result',
  as: 'office',
  body: 'City council',
  role: 'clerk',
  source: 'flyer',
}

test('what was typed is still there when the page comes back', async () => {
  const page = await render(typed, { email: ['Enter an e-mail address.'] })
  const value = (name: string) => page.querySelector(`form [name="${name}"]`)?.getAttribute('value')
  expect([
    value('name'),
    value('email'),
    value('city'),
    value('body'),
    value('role'),
    value('source'),
  ]).toEqual([typed.name, typed.email, typed.city, typed.body, typed.role, typed.source])
  expect(page.querySelector('form textarea')?.textContent).toBe(typed.comment)
  expect(page.querySelector('#sign-country [selected]')?.getAttribute('value')).toBe('NL')
  const checked = listAll(page, 'form [checked]').map((choice) => choice.id)
  expect(checked.sort()).toEqual(['sign-as-office', 'sign-showName', 'sign-updates-result'])
  expect(page.querySelector('details')?.hasAttribute('open')).toBe(true)
})

test('each error stands first on the page, leads to its field, and is said at the field', async () => {
  const page = await render(typed, { email: ['Enter an e-mail address.'], role: ['Say what your role is.'] })
  expect(textOf(page, 'main [role="alert"] h2')).toBe('2 things are missing or wrong')
  const links = listAll(page, '[role="alert"] a').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['#sign-email', '#sign-role'])
  const field = page.getElementById('sign-email')!
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(textOf(page, `#${field.getAttribute('aria-describedby')}`)).toBe('Enter an e-mail address.')
  expect(listDeadReferences(page)).toEqual([])
  expect(textOf(page, 'title')).toMatch(/^Error: /)
})

test('an error of the whole form is said without a link', async () => {
  const page = await render({}, { form: ['Send the fields of the form.'] })
  expect(textOf(page, '[role="alert"] ul')).toBe('Send the fields of the form.')
  expect(page.querySelector('[role="alert"] a')).toBeNull()
})

test('an error at a choice leads to its first one', async () => {
  const page = await render({ updates: 'everything', as: 'crowd' }, { updates: ['Choose.'], as: ['Choose.'] })
  expect(listDeadReferences(page)).toEqual([])
})

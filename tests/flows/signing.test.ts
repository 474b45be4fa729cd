import { ask, post, postJson, type Answer } from '../support/http'
import {
  addressOf,
  confirmPathIn,
  countMails,
  eventually,
  getCount,
  listMails,
  publishHarbour,
  runCommand,
  waitForMail,
} from '../support/stories'

const slug = 'flow-signing'
const signPath = `/c/${slug}/sign`
const person = (name = 'reader') => ({ name: 'Ada Example', email: addressOf(name), country: 'NL' })

beforeAll(() => publishHarbour(slug))

test('a form is answered with a redirect, JSON with a status; both are mailed', async () => {
  const [byForm, byJson] = [person('form'), person('json')]
  const form = await post(signPath, byForm)
  expect([form.status, form.headers.location]).toEqual([
    303,
    expect.stringMatching(`/c/${slug}/check-your-email$`),
  ])
  const json = await postJson(signPath, byJson)
  expect([json.status, JSON.parse(json.text)]).toEqual([202, { status: 'check-your-email' }])
  await waitForMail(byForm.email)
  await waitForMail(byJson.email)
})

test('a new, a pending and a confirmed address get the same answer', async () => {
  const someone = person('same')
  const before = await getCount(slug)
  const answers = [await post(signPath, someone), await post(signPath, someone)]
  await post(confirmPathIn(await waitForMail(someone.email)), {})
  answers.push(await post(signPath, someone))
  expect(new Set(answers.map(comparable)).size).toBe(1)
  await waitForMail(someone.email, /already/i)
  await expectCount(before + 1)
})

test('opening the link changes nothing, by GET or HEAD, however often', async () => {
  const someone = person('scanner')
  await post(signPath, someone)
  const path = confirmPathIn(await waitForMail(someone.email))
  const before = await getCount(slug)
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) expect((await ask(path, { method })).status).toBe(200)
  expect((await ask(path)).headers['cache-control']).toBe('no-store')
  await expectCount(before)
})

test('a hundred confirmations at once count one', async () => {
  const someone = person('hundred')
  await post(signPath, someone)
  const path = confirmPathIn(await waitForMail(someone.email))
  const before = await getCount(slug)
  const answers = await Promise.all(Array.from({ length: 100 }, () => post(path, {})))
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.location}`)).size).toBe(1)
  expect([answers[0]!.status, answers[0]!.headers.location]).toEqual([
    303,
    expect.stringMatching(`${path}/done$`),
  ])
  await expectCount(before + 1)
  expect(await runCommand('count', slug, '--check')).toBe(String(before + 1))
})

test('a hundred signings of one address at once are one signature and one mail', async () => {
  const someone = person('crowd')
  const answers = await Promise.all(Array.from({ length: 100 }, () => post(signPath, someone)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  await waitForMail(someone.email)
  expect(await listMails(someone.email)).toHaveLength(1)
})

test('capitals, a plus-tag and other dots are the same mailbox: one signature, and the other mail afterwards', async () => {
  const name = `adaexample${Date.now()}`
  const email = `${name}@gmail.com`
  const before = await getCount(slug)
  await post(signPath, { ...person(), email })
  await post(confirmPathIn(await waitForMail(email)), {})
  await expectCount(before + 1)
  for (const typed of [
    email.toUpperCase(),
    `${name}+news@gmail.com`,
    `ada.example${name.slice(10)}@googlemail.com`,
  ]) {
    expect((await post(signPath, { ...person(), email: typed })).status).toBe(303)
  }
  await waitForMail(email, /already/i)
  expect(await countMails(email, /^confirm/i)).toBe(1)
  expect(await runCommand('count', slug, '--check')).toBe(String(before + 1))
})

test.each([
  ['no name', { name: '' }, 'name'],
  ['an address without @', { email: 'ada' }, 'email'],
  ['two addresses', { email: 'a@example.org, b@example.org' }, 'email'],
  ['a country that is none', { country: 'XX' }, 'country'],
  ['a link as a name', { name: 'see https://example.org' }, 'name'],
  ['a formula as a name', { name: '=1+1' }, 'name'],
  ['a control character in the name', { name: 'Ada\u0007' }, 'name'],
  ['a comment that is too long', { comment: 'a'.repeat(501) }, 'comment'],
])('%s is refused with a reason, and what was typed comes back', async (_, wrong, field) => {
  const typed = { ...person('wrong'), ...wrong }
  const json = await postJson(signPath, typed)
  expect(json.status).toBe(422)
  expect(JSON.parse(json.text)).toEqual({ errors: { [field]: [expect.any(String)] } })
  const page = await post(signPath, typed)
  expect(page.status).toBe(422)
  expect(page.headers['cache-control']).toBe('no-store')
  expect(page.text).toContain(`#sign-${field}`)
})

test('a filled honeypot gets the same answer and nothing else', async () => {
  const machine = { ...person('honeypot'), website: 'https://example.org' }
  expect((await post(signPath, machine)).status).toBe(303)
  const after = person('after-honeypot')
  await post(signPath, after)
  await waitForMail(after.email)
  expect(await listMails(machine.email)).toEqual([])
})

test('GET on the address of the form leads to the form', async () => {
  const answer = await ask(signPath)
  expect(answer.status).toBeGreaterThanOrEqual(301)
  expect(answer.headers.location).toMatch(new RegExp(`/c/${slug}#sign$`))
})

test('a token that nobody mailed is a page that says what to do', async () => {
  for (const token of ['x', 'a'.repeat(80), '%00', '..%2f..%2fadmin']) {
    const answer = await ask(`/confirm/${token}`)
    expect([404, 410]).toContain(answer.status)
    expect(answer.headers['content-type']).toContain('text/html')
  }
})

async function expectCount(count: number): Promise<void> {
  await eventually(async () => (await getCount(slug)) === count, `A count of ${count}`)
}

const comparable = ({ status, headers, text }: Answer) =>
  JSON.stringify([status, headers.location, Object.keys(headers), text])

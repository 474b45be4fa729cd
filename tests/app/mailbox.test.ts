import '../support/database'
import { GET as getMail } from '@/app/mailbox/[id]/route'
import { GET as getMailbox } from '@/app/mailbox/route'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { resetEnv } from '@/lib/platform/env'

const params = (id: string) => ({ params: Promise.resolve({ id }) })
const asked = (accept: string) => new Request('http://localhost:3000/mailbox', { headers: { accept } })
const mailTo = (to: string, subject: string) => ({
  ...{ from: 'Harbour <harbour@example.org>', to, subject, text: 'Open https://harbour.example/confirm/abc' },
  ...{
    html: '<p>Open</p>',
    deliveryId: '1',
    headers: { 'List-Unsubscribe': '<https://harbour.example/unsubscribe/abc>' },
  },
})

beforeEach(() =>
  mailbox.send([mailTo('ada@example.org', 'First'), mailTo('bea@example.org', 'Second')], 'batch'),
)

const { NODE_ENV } = process.env
afterEach(() => setEnv({ NODE_ENV, DEMO: undefined }))

function setEnv(given: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  resetEnv()
}

test('scripts get every mail as JSON, the newest first', async () => {
  const answer = await getMailbox(asked('application/json'))
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const mails = (await answer.json()) as Record<string, unknown>[]
  expect(mails.map(({ subject }) => subject)).toEqual(['Second', 'First'])
  expect(Object.keys(mails[0]!).sort()).toEqual(['headers', 'html', 'sentAt', 'subject', 'text', 'to'])
  expect(mails[0]).toMatchObject({ to: 'bea@example.org', headers: { From: expect.any(String) } })
})

test('people get a page with a link to each mail', async () => {
  const html = await (await getMailbox(asked('text/html'))).text()
  const id = /href="\/mailbox\/(\d+)"/.exec(html)?.[1]
  const mail = await getMail(asked('text/html'), params(id!))
  expect(mail.status).toBe(200)
  expect(await mail.text()).toContain('<a href="https://harbour.example/confirm/abc">')
})

test.each(['0', 'x', '-1', '1e3', '99999999999999999999', ''])('there is no mail "%s"', async (id) => {
  expect((await getMail(asked('text/html'), params(id))).status).toBe(404)
})

test('in production nobody reads mails, unless it is the demo', async () => {
  setEnv({ NODE_ENV: 'production' })
  expect((await getMailbox(asked('application/json'))).status).toBe(404)
  expect((await getMail(asked('text/html'), params('1'))).status).toBe(404)
  setEnv({ DEMO: '1' })
  expect((await getMailbox(asked('application/json'))).status).toBe(200)
})

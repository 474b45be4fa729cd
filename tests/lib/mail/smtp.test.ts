import { SmtpStandIn, type SmtpPlan } from '@/tests/support/smtp-stand-in'
import { countStates, letTimePass, once, people, queueFor, withMailSettings } from '@/tests/support/mail'
import '@/tests/support/database'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { pool } from '@/lib/platform/db'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { smtpProvider } from '@/lib/mail/providers/smtp'

withMailSettings()

let server: SmtpStandIn
let smtp: MailProvider

beforeEach(async () => {
  server = new SmtpStandIn()
  const options = { socketTimeout: 30_000, greetingTimeout: 30_000, connectionTimeout: 30_000 }
  smtp = smtpProvider({ url: await server.start(), options })
})

afterEach(() => server.stop())

const timesTaken = () => once(server.taken.map(({ to }) => to))

test('each person gets one mail, over connections that are used again', async () => {
  await queueFor(people(20))
  await drainOutbox(smtp)
  expect(server.taken).toHaveLength(20)
  expect(timesTaken()).toEqual(once(people(20)))
  expect(server.connections).toBeLessThan(10)
  expect(await countStates('Delivery')).toEqual({ sent: 20 })
  expect(/^Message-ID:\s+<(countersign-[^@]+@harbour\.example)>/im.test(server.taken[0]!.content)).toBe(true)
})

const refusals: [string, SmtpPlan, Record<string, number>][] = [
  ['the address is refused for good', { RCPT: '550 no such person' }, { failed: 1 }],
  ['the content is refused for good', { message: '554 not here' }, { failed: 1 }],
  ['the address is refused for now', { RCPT: '450 come back' }, { queued: 1 }],
  ['the mail is refused for now', { message: '451 come back' }, { queued: 1 }],
  ['our sender is refused', { MAIL: '550 who are you' }, { queued: 1 }],
  ['the server is not up to it', { greeting: '421 busy' }, { queued: 1 }],
  ['the mail is taken and the answer lost', { message: 'drop' }, { unknown: 1 }],
]

test.each(refusals)('%s: each mail has its own fate', async (_, plan, states) => {
  await queueFor(people(1))
  server.plan = plan
  await drainOutbox(smtp)
  expect(await countStates('Delivery')).toEqual(states)
})

test.each([
  ['550 5.1.1 no such mailbox', { bouncedCount: 1, suppressed: ['bounced'] }],
  ['556-5.1.10 no mail here\r\n556 5.1.10 at all', { bouncedCount: 1, suppressed: ['bounced'] }],
  ['550 5.7.1 we do not like your network', { bouncedCount: 0, suppressed: [] }],
  ['550 no such mailbox, perhaps', { bouncedCount: 0, suppressed: [] }],
  ['450 4.1.1 unknown, for now', { bouncedCount: 0, suppressed: [] }],
])(
  'an address refused with "%s" is a hard bounce only where the server says that nobody has it',
  async (said, after) => {
    await queueFor(people(1))
    server.plan = { RCPT: said }
    await drainOutbox(smtp)
    const bounced = await pool().query(`SELECT FROM "Delivery" WHERE "bouncedAt" IS NOT NULL`)
    const { rows } = await pool().query(`SELECT "reason" FROM "Suppression"`)
    expect({ bouncedCount: bounced.rowCount, suppressed: rows.map(({ reason }) => reason) }).toEqual(after)
  },
)

test('a mail whose answer was lost is never sent again by itself', async () => {
  await queueFor(people(1))
  server.plan = { message: 'drop' }
  await drainOutbox(smtp)
  server.plan = {}
  await letTimePass()
  await drainOutbox(smtp)
  expect(server.taken).toHaveLength(1)
  expect(await countStates('Delivery')).toEqual({ unknown: 1 })
})

test('a server that is away has taken nothing: the mail leaves when it is back', async () => {
  await queueFor(people(1))
  await drainOutbox(smtpProvider({ url: 'smtp://127.0.0.1:1' }))
  expect(await countStates('Delivery')).toEqual({ queued: 1 })
  await letTimePass()
  await drainOutbox(smtp)
  expect(await countStates('Delivery')).toEqual({ sent: 1 })
})

test('no more mails are under way than there are connections: none waits in the pool while its lease runs out', async () => {
  await queueFor(people(12))
  let [underWay, most] = [0, 0]
  const counted: MailProvider = {
    ...smtp,
    async send(...request) {
      most = Math.max(most, ++underWay)
      return smtp.send(...request).finally(() => underWay--)
    },
  }
  await drainOutbox(counted)
  expect(server.taken).toHaveLength(12)
  expect([most <= smtp.atOnce, server.connections <= smtp.atOnce]).toEqual([true, true])
})

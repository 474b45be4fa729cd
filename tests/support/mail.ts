// Mail to test with: people who wait in the outbox, a Resend that stands in, and time that can pass.

import './database'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { queueDelivery } from '@/lib/mail/outbox'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { resendProvider } from '@/lib/mail/providers/resend'
import { ResendStandIn } from './resend-stand-in'

export const house = {
  organisation: 'Harbour Friends',
  contactEmail: '',
  postalAddress: '',
  siteUrl: 'http://localhost:3000',
}
export const sender = 'Harbour Friends <mail@harbour.example>'

/** For a test file that sends: a sender, and a rate that holds nobody up. */
export function withMailSettings(): void {
  beforeAll(() => {
    Object.assign(process.env, { MAIL_FROM: sender, MAIL_PER_SECOND: '1000' })
    resetEnv()
  })
  afterAll(() => {
    delete process.env.MAIL_FROM
    delete process.env.MAIL_PER_SECOND
    resetEnv()
  })
}

/** The rest of `SendOutcome`'s provider: keys remembered, a hundred at once. */
export function pretendResend(send: MailProvider['send']): MailProvider {
  return { name: 'resend', batchSize: 100, atOnce: 20, remembersKeys: true, send }
}

/** `impatient` is soon tired of waiting for an answer that will not come; `resend` waits for a busy machine. */
export async function startStandIn() {
  const standIn = new ResendStandIn()
  const provider = { apiKey: 're_test', baseUrl: await standIn.start() }
  return {
    standIn,
    resend: resendProvider({ ...provider, timeoutMs: 30_000 }),
    impatient: resendProvider({ ...provider, timeoutMs: 500 }),
  }
}

export const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@example.org`)
export const once = (emails: string[]) => Object.fromEntries(emails.map((email) => [email, 1]))

/** Mails of one message; `headline` makes another. */
export async function queueFor(emails: string[], headline = 'Open the harbour'): Promise<void> {
  const data = { house, headline, campaignUrl: 'http://localhost:3000/c/harbour' }
  for (const to of emails) {
    const values = { confirmUrl: `http://localhost:3000/confirm/${to}` }
    await queueDelivery(pool(), { template: 'confirm', data, to, values })
  }
}

/** All waiting is over: leases, backoff and deferral alike; and nobody is asked to slow down. */
export async function letTimePass(): Promise<void> {
  await pool().query(`UPDATE "Batch" SET "notBefore" = now() - interval '1 second' WHERE "state" = 'frozen'`)
  await pool().query(
    `UPDATE "Delivery" SET "notBefore" = now() - interval '1 second' WHERE "state" = 'queued'`,
  )
  await pool().query(`DELETE FROM "Fact"`)
}

/** As letTimePass, again and again while `work` lasts: nobody waits for a breaker or a pause. */
export async function whileTimeFlies<T>(work: Promise<T>): Promise<T> {
  let isOver = false
  const over = work.finally(() => (isOver = true))
  while (!isOver) {
    await pool().query('SELECT pg_sleep(0.1)')
    await letTimePass()
  }
  return over
}

export async function drainTwice(provider: MailProvider): Promise<void> {
  await drainOutbox(provider)
  await letTimePass()
  await drainOutbox(provider)
}

export async function countStates(table: 'Delivery' | 'Batch'): Promise<Record<string, number>> {
  const { rows } = await pool().query(`SELECT "state", count(*)::int AS n FROM "${table}" GROUP BY 1`)
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

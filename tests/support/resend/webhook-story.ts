// Ada, who signed and subscribed; a mail that was sent to her as `mail-1`; events that tell of it, and what they did.

import { buildCampaign, buildSignature } from '../build'
import { webhookSecret, type Event, type SignedEvent } from './sign-event'
import { POST } from '@/app/api/webhooks/resend/route'
import { emailTag } from '@/lib/mail/email-tag'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'

export const ada = 'ada@example.org'

/** For a test file: the secret is set, and before each test the story begins. */
export function withWebhooks(): void {
  beforeAll(() => setWebhookSecret(webhookSecret))
  afterAll(() => setWebhookSecret(undefined))
  beforeEach(begin)
}

export function setWebhookSecret(secret: string | undefined): void {
  if (secret) process.env.RESEND_WEBHOOK_SECRET = secret
  else delete process.env.RESEND_WEBHOOK_SECRET
  resetEnv()
}

async function begin(): Promise<void> {
  const campaign = await buildCampaign()
  const row = { email: ada, emailTag: emailTag(ada), state: 'confirmed', confirmedAt: new Date() }
  const signature = await buildSignature(campaign, row)
  await pool().query(
    `INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish") VALUES (gen_random_uuid(), $1, $2, 'all')`,
    [campaign.id, signature.id],
  )
  await pool().query(
    `INSERT INTO "Message" ("id", "key", "template", "data") VALUES ('m', 'm', 'confirm', '{}')`,
  )
  await sentMail('mail-1')
}

export async function sentMail(providerId: string | null, state = 'sent'): Promise<string> {
  const { rows } = await pool().query(
    `INSERT INTO "Delivery" ("messageId", "emailTag", "email", "state", "providerId") VALUES ('m', $1, $2, $3, $4) RETURNING "id"`,
    [emailTag(ada), ada, state, providerId],
  )
  return rows[0].id
}

export async function postEvent({ body, headers }: SignedEvent): Promise<number> {
  const request = new Request('http://localhost:3000/api/webhooks/resend', { method: 'POST', body, headers })
  return (await POST(request)).status
}

export const event = (type: string, given: Partial<Event> = {}): Event => ({
  type,
  emailId: 'mail-1',
  to: ada,
  ...given,
})

export const bounce = (type: string, emailId = 'mail-1') =>
  event('email.bounced', {
    emailId,
    data: { bounce: { type, subType: 'General', message: `${ada} is gone` } },
  })

/** What happened to the subscription, the address and the first mail. */
export async function effects() {
  const { rows } = await pool().query(
    `SELECT (SELECT "endedAt" IS NOT NULL FROM "Subscription") AS "isEnded", (SELECT "reason" FROM "Suppression") AS reason,
            (SELECT count(*)::int FROM "MailEvent") AS events, "deliveredAt", "bouncedAt", "complainedAt", "error"
       FROM "Delivery" WHERE "providerId" = 'mail-1'`,
  )
  return rows[0]
}

export const nothing = {
  ...{ isEnded: false, reason: null, events: 0 },
  ...{ deliveredAt: null, bouncedAt: null, complainedAt: null },
}

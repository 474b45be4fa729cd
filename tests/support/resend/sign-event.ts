// Events as Resend posts them: signed over id, time and raw body (https://docs.svix.com/receiving/verifying-payloads/how-manual).

import { createHmac, randomUUID } from 'node:crypto'

export const webhookSecret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`

export type Event = {
  type: string
  emailId: string
  to: string
  at?: Date
  data?: Record<string, unknown>
  /** Instead of all that. */
  body?: string
}
export type SignedEvent = { body: string; headers: Record<string, string> }

export function signEvent(
  event: Event,
  given: { id?: string; sentAt?: Date; secret?: string } = {},
): SignedEvent {
  const { type, emailId, to, at = new Date(), data } = event
  const about = { email_id: emailId, from: 'mail@harbour.example', to: [to], subject: 'A mail', ...data }
  const body = event.body ?? JSON.stringify({ type, created_at: at.toISOString(), data: about })
  const { id = `msg_${randomUUID()}`, sentAt = new Date(), secret = webhookSecret } = given
  const timestamp = String(Math.floor(sentAt.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': timestamp,
      'svix-signature': `v1,${signature}`,
    },
  }
}

// What Resend posts to us: signed over the raw body as Svix and Standard Webhooks have it, no more than five minutes old
// (https://resend.com/docs/dashboard/webhooks/verify-webhooks-requests). What is not signed so is not read.

import { Resend } from 'resend'
import { z } from 'zod'
import type { MailEvent } from '../record-event'

const posted = z.object({
  type: z.string(),
  created_at: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  data: z.object({
    email_id: z.string().min(1).max(200).optional(),
    to: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
    tags: z.unknown().optional(),
    bounce: z.object({ type: z.string().optional(), message: z.string().optional() }).optional(),
    failed: z.object({ reason: z.string().optional() }).optional(),
  }),
})

type Posted = z.infer<typeof posted>

/** `event` is null for what Resend tells and we have no use for. */
export type ReadWebhook =
  { ok: true; event: MailEvent | null } | { ok: false; reason: 'not-signed' | 'not-readable' }

export function readWebhook(body: string, headers: Headers, secret: string): ReadWebhook {
  const id = headers.get('svix-id') ?? headers.get('webhook-id')
  if (!id || id.length > 200 || !isSigned({ body, headers, id, secret }))
    return { ok: false, reason: 'not-signed' }
  const read = posted.safeParse(JSON.parse(body))
  if (!read.success) return { ok: false, reason: 'not-readable' }
  return { ok: true, event: eventOf(id, read.data) }
}

type Signed = { body: string; headers: Headers; id: string; secret: string }

function isSigned({ body, headers, id, secret }: Signed): boolean {
  const timestamp = headers.get('svix-timestamp') ?? headers.get('webhook-timestamp') ?? ''
  const signature = headers.get('svix-signature') ?? headers.get('webhook-signature') ?? ''
  try {
    // Verifying asks nobody: the key is not used.
    const { webhooks } = new Resend('re_verifying')
    webhooks.verify({ payload: body, headers: { id, timestamp, signature }, webhookSecret: secret })
    return true
  } catch {
    return false
  }
}

function eventOf(id: string, { type, created_at, data }: Posted): MailEvent | null {
  const kind = kinds[type]?.(data)
  if (!kind || !data.email_id) return null
  const detail = data.bounce?.message ?? data.failed?.reason ?? null
  const named = { providerId: data.email_id, deliveryId: taggedDelivery(data.tags), to: data.to[0] ?? null }
  return { id, kind, at: new Date(created_at), detail: detail && withoutAddresses(detail), ...named }
}

const kinds: Record<string, ((data: Posted['data']) => MailEvent['kind']) | undefined> = {
  'email.sent': () => 'sent',
  'email.delivered': () => 'delivered',
  'email.complained': () => 'complained',
  'email.bounced': ({ bounce }) => (bounce?.type?.toLowerCase() === 'permanent' ? 'bounced' : 'soft-bounced'),
  'email.suppressed': () => 'bounced',
  'email.failed': () => 'failed',
}

/** Tags come as an object; older descriptions show the list that was sent. */
function taggedDelivery(tags: unknown): string | null {
  const asList = z.array(z.object({ name: z.string(), value: z.string() })).safeParse(tags)
  const named = asList.success ? asList.data.find(({ name }) => name === 'delivery')?.value : undefined
  const asObject = z.object({ delivery: z.string() }).safeParse(tags)
  const value = named ?? (asObject.success ? asObject.data.delivery : '')
  return /^\d{1,18}$/.test(value) ? value : null
}

/** The reasons of mail servers repeat the address; we keep it in one place only. */
function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+/g, '…').slice(0, 200)
}

// POST /api/webhooks/resend: what became of mails, told by Resend. Signed, or refused; a fault of ours makes Resend post it again.

import { readWebhook } from '@/lib/mail/providers/resend-webhook'
import { recordEvent } from '@/lib/mail/record-event'
import { env } from '@/lib/platform/env'

export async function POST(request: Request): Promise<Response> {
  const secret = env().RESEND_WEBHOOK_SECRET
  const read = secret
    ? readWebhook(await request.text(), request.headers, secret)
    : ({ ok: false, reason: 'not-signed' } as const)
  if (!read.ok) return answer(read.reason === 'not-signed' ? 401 : 422)
  if (read.event) await recordEvent(read.event)
  return answer(200)
}

function answer(status: number): Response {
  return Response.json({ ok: status === 200 }, { status, headers: { 'cache-control': 'no-store' } })
}

// What Resend's documentation asks of a mail, strictly: https://resend.com/docs/api-reference/emails/send-email and
// …/send-batch-emails. Gives the name of the error, or null.

import { z } from 'zod'

const address = z.string().regex(/^([^<>]+<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/)
const recipient = address.refine((one) => !/\brefused[^@]*@/.test(one))
const recipients = z.union([recipient, z.array(recipient).min(1).max(50)])
const tag = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/)

const shared = {
  from: address,
  to: recipients,
  cc: recipients.optional(),
  bcc: recipients.optional(),
  reply_to: recipients.optional(),
  subject: z.string().min(1),
  html: z.string().optional(),
  text: z.string().optional(),
  headers: z.record(z.string().regex(/^[\x21-\x39\x3b-\x7e]+$/), z.string().regex(/^[^\r\n]*$/)).optional(),
  tags: z.array(z.strictObject({ name: tag, value: tag })).optional(),
}
const hasBody = ({ html, text }: { html?: string; text?: string }) => Boolean(html || text)

/** Attachments and a time to send are for single mails only. */
const inBatch = z.strictObject(shared).refine(hasBody)
const single = z
  .strictObject({
    ...shared,
    attachments: z.array(z.unknown()).optional(),
    scheduled_at: z.string().optional(),
  })
  .refine(hasBody)
const batch = z.array(inBatch).min(1).max(100)

export function findMailFault(path: string, body: string): string | null {
  const read = (path === '/emails' ? single : batch).safeParse(parse(body))
  if (read.success) return null
  const isMissing = read.error.issues.some(
    ({ code, input }) => code === 'invalid_type' && input === undefined,
  )
  return isMissing ? 'missing_required_field' : 'validation_error'
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

// The request of a batch, rebuilt from rows: its messages as they were rendered once, and each delivery's values in their frozen
// order. Pure: the same rows give the same bytes, which the hash proves before a retry repeats them under the same key.

import { createHash } from 'node:crypto'
import { isBulk } from './bulk'
import { fillPlaceholders } from './fill-placeholders'
import type { Line } from './next-line'
import type { OutgoingMail } from './providers/provider'
import type { Rendered } from './rendered-messages'

/** A delivery as it waits in its batch. */
export type FrozenDelivery = { id: string; messageId: string; email: string; values: Record<string, string> }

/** What all mails of a batch share. */
export type Frame = Line & { from: string; rendered: Rendered }

/** Null when the message could not be rendered, or a value that it needs is missing. */
export function buildMail(
  { from, rendered, priority }: Frame,
  delivery: FrozenDelivery,
): OutgoingMail | null {
  const message = rendered.get(delivery.messageId)
  const filled = message && fillPlaceholders(message, delivery.values)
  const headers = isBulk(priority) ? bulkHeaders(delivery.values.unsubscribeUrl) : standardHeaders
  if (!filled || !headers || /[\r\n\0]/.test(delivery.email + from)) return null
  return { from, to: delivery.email, ...filled, headers, deliveryId: delivery.id }
}

/** Says that no human wrote it (RFC 3834), so that holiday answers stay away. */
const standardHeaders = { 'Auto-Submitted': 'auto-generated' }

/** One click in the mail program ends it (RFC 8058). Bulk mail without a way out never leaves. */
function bulkHeaders(unsubscribeUrl: string | undefined): Record<string, string> | null {
  if (!unsubscribeUrl || !/^https?:\/\/[\x21-\x7e]+$/.test(unsubscribeUrl) || /[<>]/.test(unsubscribeUrl))
    return null
  return {
    ...standardHeaders,
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

export function hashOf(mails: OutgoingMail[]): string {
  return createHash('sha256').update(JSON.stringify(mails)).digest('hex')
}

// The request of a batch, rebuilt from rows: the message as it was rendered once, and each delivery's values in their frozen
// order. Pure: the same rows give the same bytes, which the hash proves before a retry repeats them under the same key.

import { createHash } from 'node:crypto'
import { fillPlaceholders } from './fill-placeholders'
import type { OutgoingMail } from './providers/provider'
import type { RenderedMail } from './render-mail'

/** A delivery as it waits in its batch. */
export type FrozenDelivery = { id: string; email: string; values: Record<string, string> }

/** Null when a value that the message needs is missing. */
export function buildMail(
  from: string,
  rendered: RenderedMail,
  delivery: FrozenDelivery,
): OutgoingMail | null {
  const filled = fillPlaceholders(rendered, delivery.values)
  const isOneLine = !/[\r\n\0]/.test(delivery.email + from)
  return filled && isOneLine ? { from, to: delivery.email, ...filled, headers: standardHeaders } : null
}

/** Says that no human wrote it (RFC 3834), so that holiday answers stay away. */
const standardHeaders = { 'Auto-Submitted': 'auto-generated' }

export function hashOf(mails: OutgoingMail[]): string {
  return createHash('sha256').update(JSON.stringify(mails)).digest('hex')
}

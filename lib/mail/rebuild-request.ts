// The request of a claimed batch as it was frozen, or why it cannot be sent so.

import { pool } from '@/lib/platform/db'
import { buildMail, hashOf, type Frame } from './batch-request'
import type { ClaimedBatch } from './claim-batch'
import { isRepeatable } from './next-move'
import type { MailProvider, OutgoingMail, SendOutcome } from './providers/provider'
import { listUnwanted } from './unwanted'

export type Try = { provider: MailProvider; batch: ClaimedBatch; frame: Frame }

/** What was frozen so short a time ago was also looked at then. */
const freshSeconds = 2

export async function rebuildRequest({ provider, batch, frame }: Try): Promise<OutgoingMail[] | SendOutcome> {
  const before = { ...batch, attempts: batch.attempts - 1, remembersKeys: provider.remembersKeys }
  const isFirst = batch.attempts === 1
  if (!isRepeatable(before)) return forPerson('its key is not remembered any more')
  if (batch.provider !== provider.name && !isFirst) return forPerson('another provider was asked first')
  if (isFirst && batch.ageSeconds > freshSeconds && (await isSomebodyGone(batch)))
    return anew('somebody left before the first try')
  const mails = batch.deliveries.map((delivery) => buildMail(frame, delivery))
  const whole = mails.filter((mail): mail is OutgoingMail => mail !== null)
  if (hashOf(whole) === batch.bodyHash) return whole
  // Another sender, say. Never tried, it is simply frozen anew; tried before, the same request can no longer be made.
  return isFirst
    ? anew('its content changed before the first try')
    : forPerson('its content changed after a try')
}

async function isSomebodyGone({ deliveries }: ClaimedBatch): Promise<boolean> {
  const ids = deliveries.map(({ id }) => id)
  return (await listUnwanted(pool(), ids)).size > 0
}

function anew(reason: string): SendOutcome {
  return { kind: 'temporary', reason, retryAfterSeconds: 0 }
}

function forPerson(reason: string): SendOutcome {
  return { kind: 'unknown', reason, mayRetry: false }
}

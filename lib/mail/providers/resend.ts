// Resend (https://resend.com/docs/api-reference/emails/send-batch-emails), through its own SDK. One request a batch, with an
// idempotency key that the service keeps for 24 hours: a repeated request gets the first one's answer and sends nothing.

import { Resend, type ErrorResponse } from 'resend'
import type { MailProvider, OutgoingMail, SendOutcome } from './provider'
import { watchRequest } from './written-requests'

export type ResendAccess = { apiKey: string; baseUrl?: string; timeoutMs?: number }

type Headers = Record<string, string> | null

/** Shorter than the lease of a batch (claim-batch.ts): nobody else tries it while we still wait. */
const patienceMs = 30_000

/** Until somebody has mended what is wrong with the account or its address. */
const accountPauseSeconds = 60

const unreachablePauseSeconds = 5

export function resendProvider({ apiKey, baseUrl, timeoutMs = patienceMs }: ResendAccess): MailProvider {
  const resend = new Resend(apiKey, { baseUrl })
  // Node.js loads `fetch` when it is first called: the first request would be late for its turn.
  void fetch('data:,')
  return {
    name: 'resend',
    batchSize: 100,
    atOnce: 20,
    remembersKeys: true,
    async send(mails, key) {
      const request = { idempotencyKey: key, signal: AbortSignal.timeout(timeoutMs) }
      const { answer, isWritten } = await watchRequest(key, () =>
        resend.batch.send(mails.map(asPayload), request),
      )
      if (answer.error) return outcomeOf(answer.error, { headers: answer.headers, isWritten })
      const taken = answer.data.data ?? []
      const ids = mails.map((_, position) => taken[position]?.id ?? null)
      return { kind: 'accepted', ids, ratePerSecond: allowedRate(answer.headers) }
    },
  }
}

function asPayload({ from, to, subject, html, text, headers, deliveryId }: OutgoingMail) {
  return { from, to: [to], subject, html, text, headers, tags: [{ name: 'delivery', value: deliveryId }] }
}

/** Error names and statuses: https://resend.com/docs/api-reference/errors. */
export function outcomeOf(
  error: ErrorResponse,
  heard: { headers: Headers; isWritten: boolean },
): SendOutcome {
  const { name, statusCode: status } = error
  if (status === null && !heard.isWritten) return unreachable
  const reason = `${status ?? 'no answer'} ${name}`
  if (status === null || status === 408 || status >= 500) return { kind: 'unknown', reason, mayRetry: true }
  if (status === 429) {
    return { kind: 'temporary', reason, retryAfterSeconds: secondsOf(heard.headers?.['retry-after'], name) }
  }
  // Another try of the same batch is still under way: its answer will be ours.
  if (name === 'concurrent_idempotent_requests') return { kind: 'unknown', reason, mayRetry: true }
  // The key was used for other content: something was taken, but not what we hold now.
  if (status === 409) return { kind: 'unknown', reason, mayRetry: false }
  if ((status === 400 || status === 422) && !isOfAccount.has(name)) return { kind: 'permanent', reason }
  return { kind: 'temporary', reason, retryAfterSeconds: accountPauseSeconds }
}

/** Nothing of the request reached anybody. */
const unreachable: SendOutcome = {
  kind: 'temporary',
  reason: 'the provider cannot be reached',
  retryAfterSeconds: unreachablePauseSeconds,
}

/** Refusals that say nothing about the mails: with the key, the sender or the address mended they go through. */
const isOfAccount = new Set<string>([
  'invalid_from_address',
  'missing_api_key',
  'invalid_api_key',
  'invalid_access',
])

/** `retry-after` is in seconds; a spent quota is not back in a second. */
function secondsOf(retryAfter: string | undefined, name: string): number {
  const seconds = Number(retryAfter)
  if (Number.isFinite(seconds) && seconds > 0) return Math.min(seconds, 3600)
  return name === 'rate_limit_exceeded' ? 1 : accountPauseSeconds
}

/** Requests in a window of one second: https://resend.com/docs/api-reference/rate-limit. */
function allowedRate(headers: Headers): number | undefined {
  const limit = Number(headers?.['ratelimit-limit'])
  return limit > 0 ? limit : undefined
}

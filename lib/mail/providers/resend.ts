// Resend (https://resend.com/docs/api-reference/emails/send-batch-emails), through its own SDK. One request a batch, with an
// idempotency key that the service keeps for 24 hours: a repeated request gets the first one's answer and sends nothing.

import { Resend, type ErrorResponse } from 'resend'
import type { MailProvider, OutgoingMail, SendOutcome } from './provider'

export type ResendAccess = { apiKey: string; baseUrl?: string; timeoutMs?: number }

/** Shorter than the lease of a batch (claim-batch.ts): nobody else tries it while we still wait. */
const patienceMs = 30_000

/** Until somebody has mended what is wrong with the account or its address. */
const accountPauseSeconds = 60

export function resendProvider({ apiKey, baseUrl, timeoutMs = patienceMs }: ResendAccess): MailProvider {
  const resend = new Resend(apiKey, { baseUrl })
  return {
    name: 'resend',
    async send(mails, key) {
      const signal = AbortSignal.timeout(timeoutMs)
      const answer = await resend.batch.send(mails.map(asPayload), { idempotencyKey: key, signal })
      if (answer.error) return outcomeOf(answer.error, answer.headers?.['retry-after'])
      const taken = answer.data.data ?? []
      return { kind: 'accepted', ids: mails.map((_, position) => taken[position]?.id ?? null) }
    },
  }
}

function asPayload({ from, to, subject, html, text, headers }: OutgoingMail) {
  return { from, to: [to], subject, html, text, headers }
}

/** Error names and statuses: https://resend.com/docs/api-reference/errors. */
export function outcomeOf(error: ErrorResponse, retryAfter?: string): SendOutcome {
  const { name, statusCode: status } = error
  const reason = `${status ?? 'no answer'} ${name}`
  if (status === null || status === 408 || status >= 500) return { kind: 'unknown', reason, mayRetry: true }
  if (status === 429) return { kind: 'temporary', reason, retryAfterSeconds: secondsOf(retryAfter, name) }
  // Another try of the same batch is still under way: its answer will be ours.
  if (name === 'concurrent_idempotent_requests') return { kind: 'unknown', reason, mayRetry: true }
  // The key was used for other content: something was taken, but not what we hold now.
  if (status === 409) return { kind: 'unknown', reason, mayRetry: false }
  if ((status === 400 || status === 422) && !isOfAccount.has(name)) return { kind: 'permanent', reason }
  return { kind: 'temporary', reason, retryAfterSeconds: accountPauseSeconds }
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

// Why a confirmation link does nothing, in words: each page says what to do next. A link of ours whose signature is not there any
// more is dead: what nobody confirmed is deleted.

import { messageResponse } from '@/lib/pages/message-response'

export type Refusal = 'unknown-link' | 'closed' | 'dead' | 'cross-site' | 'too-many'

const refusals: Record<Refusal, { status: number; title: string; text: string }> = {
  'unknown-link': {
    status: 404,
    title: 'This link is not whole',
    text: 'Copy the whole address out of the mail, or sign again: you will get a new mail with the same link.',
  },
  closed: {
    status: 410,
    title: 'This campaign has closed',
    text: 'The link came too late: the campaign takes no more signatures, and this one is not counted.',
  },
  dead: {
    status: 410,
    title: 'This link no longer works',
    text: 'The signature was taken back, removed or has expired. If it is yours and you want it to count, sign again.',
  },
  'cross-site': {
    status: 403,
    title: 'Confirm on our own page',
    text: 'The form was sent from another site. Please open the link in your mail and press the button there.',
  },
  'too-many': {
    status: 429,
    title: 'Too many at once',
    text: 'Very many confirmations came from your network just now. Please press the button again in a minute.',
  },
}

type Details = { campaignSlug?: string; retryAfterSeconds?: number }

export function refuse(
  refusal: Refusal,
  { campaignSlug, retryAfterSeconds }: Details = {},
): Promise<Response> {
  const back = campaignSlug ? { href: `/c/${campaignSlug}`, label: 'To the campaign' } : undefined
  return messageResponse({ ...refusals[refusal], back, retryAfterSeconds })
}

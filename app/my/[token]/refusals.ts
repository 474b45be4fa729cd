// Why a link to "your signatures" or a press on it does nothing, in words: each page says what to do next.

import { messageResponse } from '@/lib/pages/message-response'

const refusals = {
  'unknown-link': {
    status: 404,
    title: 'This link is not whole',
    text: 'Copy the whole address out of the mail. No mail left? We send you another.',
  },
  gone: {
    status: 410,
    title: 'Nothing is left behind this link',
    text: 'What it led to was erased, or was never confirmed and is deleted. Something else signed? We send you another link.',
  },
  'cross-site': {
    status: 403,
    title: 'Press the button on our own page',
    text: 'The form was sent from another site, and nothing was done. Please open the page here and press the button on it.',
  },
  'too-many': {
    status: 429,
    title: 'Too many at once',
    text: 'Very much came from here just now. Nothing was changed: please press the button again in a minute.',
  },
  'too-large': {
    status: 413,
    title: 'This is too much',
    text: 'Nothing was changed. Please send less at once.',
  },
  unreadable: {
    status: 400,
    title: 'This could not be read',
    text: 'Nothing was changed. Please try again.',
  },
  'team-member': {
    status: 409,
    title: 'You belong to the team',
    text: 'Nothing was erased: an owner takes you out of the team first, on the desk’s page about the team.',
  },
  'no-such-campaign': {
    status: 404,
    title: 'There is no such campaign',
    text: 'Nothing was signed. The address may have a slip in it, or the campaign is not published.',
  },
  closed: {
    status: 409,
    title: 'This campaign has closed',
    text: 'Nothing was signed: it takes no more signatures.',
  },
  removed: {
    status: 409,
    title: 'The team removed this signature',
    text: 'Nothing was signed: only the team brings it back. Please write to us if that is wrong.',
  },
  'not-confirmed': {
    status: 409,
    title: 'First confirm a signature',
    text: 'The next one is signed as you signed before, and no signature of yours is confirmed now.',
  },
} as const

export type Refusal = keyof typeof refusals

type Details = { token?: string; retryAfterSeconds?: number }

export function refuse(refusal: Refusal, { token, retryAfterSeconds }: Details = {}): Promise<Response> {
  const back = token
    ? { href: `/my/${token}`, label: 'Your signatures' }
    : { href: '/my', label: 'Find your signatures' }
  return messageResponse({ ...refusals[refusal], back, retryAfterSeconds })
}

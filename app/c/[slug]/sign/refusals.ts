// Why a signature was not taken, in words: a page for people, an object for programs.

import { refusalOf } from '@/lib/core/field-errors'
import { messageResponse, retryAfterHeader } from '@/lib/pages/message-response'
import type { Asked } from '@/lib/platform/asked'
import type { ReadFields } from '@/lib/platform/read-fields'
import { wantsJson } from '@/lib/platform/wants-json'
import type { SignResult } from '@/lib/signatures/sign-campaign'

type ReasonOf<Result> = Result extends { ok: false; reason: infer Reason } ? Reason : never
export type Refusal = Exclude<ReasonOf<SignResult> | ReasonOf<ReadFields>, 'invalid'> | 'cross-site'

const refusals: Record<Refusal, { status: number; title: string; text: string }> = {
  'no-such-campaign': {
    status: 404,
    title: 'There is no such page',
    text: 'The address may have a slip in it, or the campaign is not published.',
  },
  closed: {
    status: 409,
    title: 'This campaign is closed',
    text: 'It takes no more signatures. Yours was not stored.',
  },
  'too-many': {
    status: 429,
    title: 'Too many signatures at once',
    text: 'Very many came from your network just now. Please try again a little later; yours was not stored.',
  },
  'too-large': {
    status: 413,
    title: 'That is too much',
    text: 'The form holds more than we can take. Please shorten it.',
  },
  unreadable: {
    status: 422,
    title: 'We could not read that',
    text: 'The form did not arrive whole. Please send it again.',
  },
  'cross-site': {
    status: 403,
    title: 'Sign on our own page',
    text: 'The form was sent from another site. Please open the campaign here and sign again.',
  },
}

type Details = { request: Asked; slug: string; retryAfterSeconds?: number }

export async function refuse(
  refusal: Refusal,
  { request, slug, retryAfterSeconds }: Details,
): Promise<Response> {
  const { status, title, text } = refusals[refusal]
  if (wantsJson(request.headers.get('accept'))) {
    const body = status === 422 ? { errors: { form: [text] } } : refusalOf(`${title}. ${text}`)
    return Response.json(body, {
      status,
      headers: { 'cache-control': 'no-store', ...retryAfterHeader(retryAfterSeconds) },
    })
  }
  const isThere = refusal !== 'no-such-campaign'
  const back = isThere ? { href: `/c/${encodeURIComponent(slug)}`, label: 'Back to the campaign' } : undefined
  return messageResponse({ status, title, text, back, retryAfterSeconds })
}

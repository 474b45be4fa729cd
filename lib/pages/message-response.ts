// One thing to say, as an answer that nobody keeps: what was refused, which link is dead, what is done.

import { renderMessagePage, type MessagePageView } from './render-message-page'
import { htmlResponse, type Answer } from './respond'
import { getSiteView } from './site-view'

type Message = Omit<MessagePageView, 'site'> & Pick<Answer, 'cache'> & { retryAfterSeconds?: number }

/** Leads to all campaigns where it names no other way on. */
export async function messageResponse({
  back = { href: '/', label: 'All campaigns' },
  cache = 'no-store',
  retryAfterSeconds,
  ...message
}: Message): Promise<Response> {
  const html = await renderMessagePage({ site: await getSiteView(), ...message, back })
  const headers = retryAfterHeader(retryAfterSeconds)
  return htmlResponse(html, { status: message.status, cache, headers })
}

export function retryAfterHeader(seconds?: number): Record<string, string> {
  return seconds ? { 'retry-after': String(seconds) } : {}
}

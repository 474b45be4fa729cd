// The one answer for what is not there, not published yet or not anybody's business.

import { messageResponse } from './message-response'
import type { Answer } from './respond'

/** `no-store` where only the team may look. */
export function notFoundResponse(cache: NonNullable<Answer['cache']> = 'public'): Promise<Response> {
  return messageResponse({
    status: 404,
    title: 'There is no such page',
    text: 'The address may have a slip in it, or the page is not published.',
    cache,
  })
}

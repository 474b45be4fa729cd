// The answer to a link out of an old mail to a subscription that is not there any more, because its owner was erased: what it was for
// holds already. A mail program that unsubscribes with one press hears that it worked.

import { messageResponse } from './message-response'

export function nothingLeftResponse(status: 200 | 410): Promise<Response> {
  return messageResponse({
    status,
    title: 'You get no such mail any more',
    text: 'What this link led to was erased, and nothing of it is kept here. No more mail comes of it.',
  })
}

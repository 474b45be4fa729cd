// The one answer for what is not there, not published yet or not anybody's business.

import { renderMessagePage } from './render-message-page'
import { htmlResponse } from './respond'
import { getSiteView } from './site-view'

export async function notFoundResponse(): Promise<Response> {
  const site = await getSiteView()
  const html = await renderMessagePage({
    site,
    status: 404,
    title: 'There is no such page',
    text: 'The address may have a slip in it, or the page is not published.',
    back: { href: '/', label: 'All campaigns' },
  })
  return htmlResponse(html, { status: 404 })
}

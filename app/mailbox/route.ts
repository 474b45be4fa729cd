import { isMailboxOpen, listMailboxLines, listMailboxMails } from '@/lib/mail/mailbox-queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderMailboxPage } from '@/lib/pages/render-mailbox-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { wantsJson } from '@/lib/platform/wants-json'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  if (!isMailboxOpen()) return notFoundResponse()
  if (wantsJson(request.headers.get('accept'))) {
    return Response.json(await listMailboxMails(), {
      headers: { 'cache-control': 'no-store', vary: 'accept' },
    })
  }
  const [site, mails] = await Promise.all([getSiteView(), listMailboxLines()])
  const html = await renderMailboxPage({ site, mails })
  return htmlResponse(html, { cache: 'no-store', headers: { vary: 'accept' } })
}

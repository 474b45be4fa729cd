import { getMailboxMail, isMailboxOpen } from '@/lib/mail/mailbox-queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderMailPage } from '@/lib/pages/render-mail-page'
import { htmlResponse, mailFramePolicy } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

type Context = { params: Promise<{ id: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  if (!isMailboxOpen()) return notFoundResponse()
  const { id } = await params
  const [site, mail] = await Promise.all([getSiteView(), getMailboxMail(id)])
  if (!mail) return notFoundResponse()
  return htmlResponse(await renderMailPage({ site, mail }), { cache: 'no-store', headers: mailFramePolicy })
}

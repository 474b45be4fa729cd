import { readToken } from '@/lib/mail/tokens'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderUnsubscribePage } from '@/lib/pages/render-unsubscribe-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { endSubscription } from '@/lib/signatures/end-subscription'
import { getSubscription } from '@/lib/signatures/queries'

type Context = { params: Promise<{ token: string }> }

/** Asks, or says that it is done; changes nothing. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = readToken('unsubscribe', token)
  const subscription = id && (await getSubscription(id))
  if (!subscription) return notFoundResponse()
  const { campaign, isEnded } = subscription
  const state = isEnded ? 'ended' : 'asked'
  const html = await renderUnsubscribePage({ site: await getSiteView(), campaign, token, state })
  return htmlResponse(html, { cache: 'no-store' })
}

/** Our own button and the one-click POST of mail programs (RFC 8058): no cookie, no redirect, from anywhere. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const id = readToken('unsubscribe', (await context.params).token)
  if (!id || !(await endSubscription(id))) return notFoundResponse()
  return GET(request, context)
}

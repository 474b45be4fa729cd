import { makeToken, readToken } from '@/lib/mail/tokens'
import { notFoundResponse } from '@/lib/pages/not-found'
import { nothingLeftResponse } from '@/lib/pages/nothing-left'
import { renderTestLinkPage } from '@/lib/pages/render-test-link-page'
import { renderUnsubscribePage } from '@/lib/pages/render-unsubscribe-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { endSubscription } from '@/lib/signatures/end-subscription'
import { getSubscription } from '@/lib/signatures/queries'
import { testToken } from '@/lib/updates/test-links'

type Context = { params: Promise<{ token: string }> }

/** Asks, or says that it is done; changes nothing. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const site = await getSiteView()
  if (token === testToken) return htmlResponse(await renderTestLinkPage({ site }), { cache: 'no-store' })
  const id = readToken('unsubscribe', token)
  if (!id) return notFoundResponse()
  const subscription = await getSubscription(id)
  if (!subscription) return nothingLeftResponse(410)
  const { campaign, isEnded } = subscription
  const state = isEnded ? 'ended' : 'asked'
  const preferences = `/preferences/${makeToken('preferences', id)}`
  return htmlResponse(await renderUnsubscribePage({ site, campaign, token, preferences, state }), {
    cache: 'no-store',
  })
}

/** Our own button and the one-click POST of mail programs (RFC 8058): no cookie, no redirect, from anywhere. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { token } = await context.params
  const id = readToken('unsubscribe', token)
  if (id && !(await endSubscription(id))) return nothingLeftResponse(200)
  return GET(request, context)
}

import { readToken } from '@/lib/mail/tokens'
import type { PreferencesOutcome } from '@/components/signatures/preferences'
import { messageResponse } from '@/lib/pages/message-response'
import { notFoundResponse } from '@/lib/pages/not-found'
import { nothingLeftResponse } from '@/lib/pages/nothing-left'
import { renderPreferencesPage } from '@/lib/pages/render-preferences-page'
import { renderTestLinkPage } from '@/lib/pages/render-test-link-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { chooseUpdates, readChoice } from '@/lib/signatures/choose-updates'
import { getSubscription } from '@/lib/signatures/queries'
import { testToken } from '@/lib/updates/test-links'

type Context = { params: Promise<{ token: string }> }

/** Shows the choices; changes nothing. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return show((await params).token)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  if (!isSameSite(request)) return refuseCrossSite()
  const id = readToken('preferences', token)
  const read = await readFields(request)
  const choice = read.ok ? readChoice(read.fields.choice) : null
  if (!id || !choice) return show(token, 'nothing-chosen')
  return show(token, (await chooseUpdates(id, choice)) ? 'kept' : 'not-signed')
}

async function show(token: string, outcome?: PreferencesOutcome): Promise<Response> {
  const site = await getSiteView()
  if (token === testToken) return htmlResponse(await renderTestLinkPage({ site }), { cache: 'no-store' })
  const id = readToken('preferences', token)
  if (!id) return notFoundResponse()
  const subscription = await getSubscription(id)
  if (!subscription) return nothingLeftResponse(410)
  const { campaign, isEnded, isSuppressed, wish } = subscription
  const chosen = isEnded ? 'nothing' : wish
  const html = await renderPreferencesPage({ site, campaign, token, chosen, isSuppressed, outcome })
  const status = !outcome || outcome === 'kept' ? 200 : 422
  return htmlResponse(html, { status, cache: 'no-store' })
}

function refuseCrossSite(): Promise<Response> {
  return messageResponse({
    status: 403,
    title: 'Choose on our own page',
    text: 'The form was sent from another site. Please open the link in your mail and choose there.',
  })
}

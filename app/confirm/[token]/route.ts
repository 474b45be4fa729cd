import { readToken } from '@/lib/mail/tokens'
import { renderConfirmPage } from '@/lib/pages/render-confirm-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { clientAddress } from '@/lib/platform/client-address'
import { isSameSite } from '@/lib/platform/same-site'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { countConfirming } from '@/lib/signatures/network-limits'
import { networkTag } from '@/lib/signatures/network-tag'
import { getSignature } from '@/lib/signatures/queries'
import { refuse } from './refusals'

type Context = { params: Promise<{ token: string }> }

/** Shows and changes nothing: mail scanners open every link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = readToken('confirm', token)
  const signature = id && (await getSignature(id))
  if (!signature) return refuse('unknown-link')
  const { standing, campaign } = signature
  if (standing === 'confirmed') return redirectToDone(token)
  if (standing !== 'waiting') return refuse(standing, { campaignSlug: campaign.slug })
  const html = await renderConfirmPage({ site: await getSiteView(), campaign, token })
  return htmlResponse(html, { cache: 'no-store' })
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameSite(request)) return refuse('cross-site')
  const limit = await countConfirming(networkTag(clientAddress(request)))
  if (limit.room === 'none') return refuse('too-many', limit)
  const { token } = await params
  const id = readToken('confirm', token)
  if (!id) return refuse('unknown-link')
  const result = await confirmSignature(id)
  if (result.ok) return redirectToDone(token)
  return refuse(result.reason === 'no-such-signature' ? 'unknown-link' : result.reason)
}

function redirectToDone(token: string): Response {
  const headers = {
    location: `/confirm/${token}/done`,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  }
  return new Response(null, { status: 303, headers })
}

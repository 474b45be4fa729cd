import { readToken } from '@/lib/mail/tokens'
import { getNextPress } from '@/lib/pages/next-press'
import { renderConfirmedPage } from '@/lib/pages/render-confirmed-page'
import { htmlResponse, redirectTo, scriptPolicy } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { getSignature } from '@/lib/signatures/queries'
import { refuse } from '../refusals'

type Context = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = readToken('confirm', token)
  if (!id) return refuse('unknown-link')
  const signature = await getSignature(id)
  if (!signature) return refuse('dead')
  const { standing, campaign, number, isHeld } = signature
  if (standing === 'waiting') return redirectTo(`/confirm/${token}`)
  if (standing !== 'confirmed') return refuse(standing, { campaignSlug: campaign.slug })
  const [site, press] = await Promise.all([getSiteView(), getNextPress(id, `/confirm/${token}/next`)])
  const isChanged = new URL(request.url).searchParams.has('changed')
  const next = press && { ...press, isChanged }
  const html = await renderConfirmedPage({ site, campaign, number, isHeld, next })
  return htmlResponse(html, { cache: 'no-store', headers: scriptPolicy })
}

import { getPublicCampaign } from '@/lib/campaigns/queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { htmlResponse, scriptPolicy } from '@/lib/pages/respond'
import { emptySignForm } from '@/lib/pages/sign-form-state'
import { getSiteView } from '@/lib/pages/site-view'
import type { Asked } from '@/lib/platform/asked'
import { asOurServer } from '@/lib/platform/http/as-our-server'
import { getPlaceCounts } from '@/lib/signatures/place-counts'
import { isProofAsked } from '@/lib/signatures/proof-of-work'
import { listPublicUpdates } from '@/lib/updates/queries'

type Context = { params: Promise<{ slug: string }> }

export const GET = asOurServer(show)

async function show(_: Asked, { params }: Context): Promise<Response> {
  const { slug } = await params
  const [site, campaign, updates, places, isAsked] = await Promise.all([
    getSiteView(),
    getPublicCampaign(slug),
    listPublicUpdates(slug),
    getPlaceCounts(slug),
    isProofAsked(slug),
  ])
  if (!campaign) return notFoundResponse()
  const form = { ...emptySignForm, isProofAsked: isAsked }
  const html = await renderCampaignPage({ site, campaign, form, updates, places })
  return htmlResponse(html, { headers: scriptPolicy })
}

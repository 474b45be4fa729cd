import { getPublicCampaign } from '@/lib/campaigns/queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { getPlaceCounts } from '@/lib/signatures/place-counts'
import { listPublicUpdates } from '@/lib/updates/queries'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const [site, campaign, updates, places] = await Promise.all([
    getSiteView(),
    getPublicCampaign(slug),
    listPublicUpdates(slug),
    getPlaceCounts(slug),
  ])
  if (!campaign) return notFoundResponse()
  return htmlResponse(await renderCampaignPage({ site, campaign, updates, places }))
}

// The public page as it would be, for the signed-in team alone.

import { getPreviewCampaign } from '@/lib/campaigns/queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { htmlResponse, scriptPolicy } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { listPublicUpdates } from '@/lib/updates/queries'
import { requireActor } from '../../../require-actor'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireActor()
  const { slug } = await params
  const campaign = await getPreviewCampaign(slug)
  if (!campaign) return notFoundResponse('no-store')
  const [site, updates] = await Promise.all([getSiteView(), listPublicUpdates(slug)])
  return htmlResponse(await renderCampaignPage({ site, campaign, updates }), {
    cache: 'no-store',
    headers: scriptPolicy,
  })
}

import { listPublicCampaigns } from '@/lib/campaigns/queries'
import { renderHomePage } from '@/lib/pages/render-home-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [site, campaigns] = await Promise.all([getSiteView(), listPublicCampaigns()])
  return htmlResponse(await renderHomePage({ site, campaigns }))
}

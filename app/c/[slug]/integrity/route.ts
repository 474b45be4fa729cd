import { getPublicCampaign } from '@/lib/campaigns/queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderIntegrityPage } from '@/lib/pages/render-integrity-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { getIntegrity } from '@/lib/signatures/integrity'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const campaign = await getPublicCampaign(slug)
  const integrity = campaign && (await getIntegrity(slug))
  if (!integrity) return notFoundResponse()
  return htmlResponse(await renderIntegrityPage({ site: await getSiteView(), campaign, integrity }))
}

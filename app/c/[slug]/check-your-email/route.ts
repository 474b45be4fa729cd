import { getPublicCampaign } from '@/lib/campaigns/queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderCheckYourEmailPage } from '@/lib/pages/render-check-your-email-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const campaign = await getPublicCampaign((await params).slug)
  if (!campaign) return notFoundResponse()
  return htmlResponse(await renderCheckYourEmailPage({ site: await getSiteView(), campaign }))
}

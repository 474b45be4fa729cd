import { listPublicCampaigns } from '@/lib/campaigns/queries'
import { siteUrl } from '@/lib/platform/site-url'
import { jsonAnswer } from '../json-answer'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const campaigns = (await listPublicCampaigns()).map(({ slug, headline, kind, state, count, goal }) => ({
    ...{ slug, headline, kind, state, count, goal },
    url: `${siteUrl()}/c/${slug}`,
  }))
  return jsonAnswer({ campaigns })
}

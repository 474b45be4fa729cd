import type { CampaignLink, CampaignView } from '@/lib/campaigns/campaign-view'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { siteUrl } from '@/lib/platform/site-url'
import { getPlaceCounts, type PlaceCounts } from '@/lib/signatures/place-counts'
import { jsonAnswer, notFoundAnswer } from '../../json-answer'
import { placesJson } from './places-json'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const campaign = await getPublicCampaign(slug)
  return campaign ? jsonAnswer(publicFacts(campaign, await getPlaceCounts(slug))) : notFoundAnswer()
}

/** Nothing of any signer: places where few have signed are left out. */
function publicFacts(campaign: CampaignView, places: PlaceCounts) {
  const { slug, headline, kind, state, count, goal, target, action } = campaign
  const { issueArea, publishedAt, closedAt, deadlineOn, deliverOn, documents, asOf } = campaign
  const url = `${siteUrl()}/c/${slug}`
  const sources = documents.map(({ n, name, publisher, published, rights, originalUrl }) => ({
    ...{ n, name, publisher, published, rights, originalUrl },
    url: `${url}/sources/${n}`,
  }))
  return {
    ...{ slug, headline, kind, state, count, goal, url, target, action },
    leads: campaign.leads,
    organisationCount: campaign.bodies.organisations.count,
    officeCount: campaign.bodies.offices.count,
    predecessor: linkOf(campaign.predecessor),
    successors: campaign.successors.map(linkOf),
    wording: { ...campaign.wording, url: `${url}/wording` },
    ...{
      issueArea,
      publishedAt,
      closedAt,
      deadlineOn,
      deliverOn,
      sources,
      places: placesJson(places),
      days: places.days,
      asOf,
    },
  }
}

function linkOf<Link extends CampaignLink | null>(link: Link) {
  return link && { ...link, url: `${siteUrl()}/c/${link.slug}` }
}

// The campaign page, top to bottom; the same page again, with what was typed and what is wrong, when a signature is refused.

import { CampaignPage } from '@/components/campaigns/campaign-page'
import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { momentumOf } from '@/lib/core/momentum'
import type { PlaceCounts } from '@/lib/signatures/place-counts'
import type { UpdateCard } from '@/lib/updates/queries'
import { placeCallOut } from './place-call-out'
import { renderHtml } from './render-html'
import { shareLinks } from '@/lib/core/share-links'
import { emptySignForm, type SignFormState } from './sign-form-state'
import type { SiteView } from './site-view'

type CampaignPageView = {
  site: SiteView
  campaign: CampaignView
  form?: SignFormState
  /** Newest first. */
  updates?: UpdateCard[]
  /** Left out where nobody reads on: beside what is wrong with a form. */
  places?: PlaceCounts
}

export function renderCampaignPage({
  site,
  campaign,
  form = emptySignForm,
  updates = [],
  places,
}: CampaignPageView): Promise<string> {
  const address = `${site.siteUrl}/c/${campaign.slug}`
  const view = { ...campaign, story: placeCallOut(campaign.story, campaign.headline) }
  const share = { address, links: shareLinks(campaign.headline, address) }
  const counted = places && { places, points: momentumOf(places.days, lastDayOf(campaign)) }
  return renderHtml(<CampaignPage {...{ site, campaign: view, form, updates, counted, share }} />)
}

/** A closed campaign's line ends where it closed, or with the last who confirmed in time. */
function lastDayOf({ closedAt, asOf }: CampaignView): string {
  return (closedAt ?? asOf).toISOString().slice(0, 10)
}

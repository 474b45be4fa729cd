// The campaign page, top to bottom; the same page again, with what was typed and what is wrong, when a signature is refused.

import { CampaignPage } from '@/components/campaigns/campaign-page'
import type { CampaignView } from '@/lib/campaigns/campaign-view'
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
}

export function renderCampaignPage({
  site,
  campaign,
  form = emptySignForm,
  updates = [],
}: CampaignPageView): Promise<string> {
  const address = `${site.siteUrl}/c/${campaign.slug}`
  const view = { ...campaign, story: placeCallOut(campaign.story, campaign.headline) }
  const share = { address, links: shareLinks(campaign.headline, address) }
  return renderHtml(<CampaignPage site={site} campaign={view} form={form} updates={updates} share={share} />)
}

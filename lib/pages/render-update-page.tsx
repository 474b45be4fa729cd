// The web version of an update: what the mail says, at an address that can be passed on.

import { UpdatePage } from '@/components/updates/update-page'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import type { UpdateView } from '@/lib/updates/queries'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type UpdatePageView = { site: SiteView; campaign: CampaignCard; update: UpdateView }

export function renderUpdatePage(view: UpdatePageView): Promise<string> {
  return renderHtml(<UpdatePage {...view} />)
}

// How a campaign's count is made and where every signature stands, for whoever has to explain the number to somebody.

import { IntegrityPage } from '@/components/signatures/integrity-page'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import type { Integrity } from '@/lib/signatures/integrity'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type IntegrityPageView = { site: SiteView; campaign: CampaignCard; integrity: Integrity }

export function renderIntegrityPage(view: IntegrityPageView): Promise<string> {
  return renderHtml(<IntegrityPage {...view} />)
}

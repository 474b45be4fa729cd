// What a mailed link opens: it names the campaign and shows one plain button. Opening it changes nothing.

import { PageShell } from '@/components/site/page-shell'
import { Confirm } from '@/components/signatures/confirm'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type ConfirmPageView = { site: SiteView; campaign: CampaignCard; token: string }

export function renderConfirmPage({ site, campaign, token }: ConfirmPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Confirm your signature" accent={campaign.accent}>
      <Confirm campaign={campaign} token={token} />
    </PageShell>,
  )
}

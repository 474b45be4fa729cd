// What to do now, the same for a new, a pending and a confirmed address: it must not tell who has signed.

import { CheckYourEmail } from '@/components/signatures/check-your-email'
import { PageShell } from '@/components/site/page-shell'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type CheckYourEmailPageView = { site: SiteView; campaign: CampaignCard }

export function renderCheckYourEmailPage({ site, campaign }: CheckYourEmailPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Check your e-mail" accent={campaign.accent}>
      <CheckYourEmail site={site} campaign={campaign} />
    </PageShell>,
  )
}

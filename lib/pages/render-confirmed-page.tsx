// Thank you: the signer's number once the tally has given it, ways to pass the campaign on, and the next thing to sign.

import { PageShell } from '@/components/site/page-shell'
import { Confirmed } from '@/components/signatures/confirmed'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { drawQrCode } from './draw-qr-code'
import { renderHtml } from './render-html'
import { shareLinks } from '@/lib/core/share-links'
import type { SiteView } from './site-view'

export type ConfirmedPageView = {
  site: SiteView
  campaign: CampaignCard
  /** Null until the tally has counted the signature. */
  number: number | null
  /** Another open campaign, of the same issue where there is one. */
  next: CampaignCard | null
}

export function renderConfirmedPage({ site, campaign, number, next }: ConfirmedPageView): Promise<string> {
  const address = `${site.siteUrl}/c/${campaign.slug}`
  const share = { address, links: shareLinks(campaign.headline, address) }
  return renderHtml(
    <PageShell site={site} title="Thank you" accent={campaign.accent}>
      <Confirmed campaign={campaign} number={number} next={next} share={share} code={drawQrCode(address)} />
    </PageShell>,
  )
}

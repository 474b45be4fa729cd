// Thank you: the signer's number once the tally has given it, ways to pass the campaign on, and the next thing to sign.

import { PageShell } from '@/components/site/page-shell'
import { Confirmed } from '@/components/signatures/confirmed'
import type { NextPressProps } from '@/components/signatures/next-press'
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
  /** The team looks before it is counted. */
  isHeld: boolean
  /** Another open campaign that this mailbox has not signed, of the same issue where there is one. */
  next: NextPressProps | null
}

export function renderConfirmedPage({ site, ...view }: ConfirmedPageView): Promise<string> {
  const { campaign } = view
  const address = `${site.siteUrl}/c/${campaign.slug}`
  const share = { address, links: shareLinks(campaign.headline, address) }
  return renderHtml(
    <PageShell site={site} title="Thank you" accent={campaign.accent} isScripted>
      <Confirmed {...view} share={share} code={drawQrCode(address)} />
    </PageShell>,
  )
}

// All public campaigns of the site, the newest first.

import { CampaignList } from '@/components/campaigns/campaign-list'
import { ListPage } from '@/components/campaigns/list-page'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type HomePageView = { site: SiteView; campaigns: CampaignCard[] }

const lead =
  'Every campaign here is built from documents that you can read, and every signature was confirmed by the person who gave it.'

export function renderHomePage({ site, campaigns }: HomePageView): Promise<string> {
  const title = site.organisation || 'Countersign'
  return renderHtml(
    <ListPage site={site} title={title} heading="Put your name to it" lead={lead} path="/">
      <CampaignList campaigns={campaigns} />
    </ListPage>,
  )
}

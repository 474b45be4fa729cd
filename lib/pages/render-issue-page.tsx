// The hub of an issue area: its campaigns, the newest first.

import { CampaignList } from '@/components/campaigns/campaign-list'
import { ListPage } from '@/components/campaigns/list-page'
import type { CampaignCard, IssueAreaLink } from '@/lib/campaigns/campaign-view'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type IssuePageView = { site: SiteView; issueArea: IssueAreaLink; campaigns: CampaignCard[] }

export function renderIssuePage({ site, issueArea, campaigns }: IssuePageView): Promise<string> {
  const { name, slug } = issueArea
  const lead =
    campaigns.length === 1 ? 'One campaign on this issue.' : `${campaigns.length} campaigns on this issue.`
  return renderHtml(
    <ListPage site={site} title={name} eyebrow="Issue" heading={name} lead={lead} path={`/issues/${slug}`}>
      <CampaignList campaigns={campaigns} isArea />
    </ListPage>,
  )
}

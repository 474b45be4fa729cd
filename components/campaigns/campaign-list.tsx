import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { CampaignEntry } from './campaign-entry'

type CampaignListProps = { campaigns: CampaignCard[]; isArea?: boolean }

/** All campaigns of a page, the first one leading. */
export function CampaignList({ campaigns, isArea }: CampaignListProps) {
  if (!campaigns.length) return <p className="quiet">No campaign is open for signing yet. Come back soon.</p>
  return (
    <ul className="entries">
      {campaigns.map((campaign, index) => (
        <li key={campaign.slug}>
          <CampaignEntry campaign={campaign} isLead={index === 0} isArea={isArea} />
        </li>
      ))}
    </ul>
  )
}

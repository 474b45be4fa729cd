import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { formatCount } from '@/lib/core/format'
import { kindWords } from './kind-words'

/** On a narrow screen, the action's place at the foot of the window. */
export function ActionBar({ campaign }: { campaign: CampaignCard }) {
  if (campaign.state === 'closed') return null
  const words = kindWords[campaign.kind]
  return (
    <p className="bar">
      <span data-signed>{campaign.count ? `${formatCount(campaign.count)} signed` : 'Be the first'}</span>{' '}
      <a className="button" href="#sign">
        {words.invite}
      </a>
    </p>
  )
}

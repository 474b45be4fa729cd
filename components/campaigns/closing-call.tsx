import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { kindWords } from './kind-words'

/** The call to act once more, for those who read to the end. */
export function ClosingCall({ campaign }: { campaign: CampaignCard }) {
  if (campaign.state === 'closed') return null
  return (
    <aside className="closing is-wide" dir="auto" aria-label="Take action once more">
      <h2>{campaign.headline}</h2>
      <a className="button" href="#sign">
        {kindWords[campaign.kind].invite}
      </a>
    </aside>
  )
}

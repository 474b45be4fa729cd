import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { kindWords } from './kind-words'

type TakeActionProps = { campaign: CampaignView; title: string }

/** The call to act, visibly apart from the editorial text: label, imperative title, who is asked, one button. */
export function TakeAction({ campaign, title }: TakeActionProps) {
  if (campaign.state === 'closed') return null
  return (
    <aside className="callout" aria-label="Take action">
      <p className="label">Take action</p>
      <h2 dir="auto">{title}</h2>
      {campaign.target && (
        <p className="quiet">
          Addressed to <bdi>{campaign.target}</bdi>
        </p>
      )}
      <a className="button" href="#sign">
        {kindWords[campaign.kind].invite}
      </a>
    </aside>
  )
}

import { Label } from '@/components/site/label'
import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { kindWords } from './kind-words'

type TakeActionProps = { campaign: CampaignView; title: string }

/**
 * The call to act, visibly apart from the editorial text: label, imperative title, who is asked, one button. All in the
 * direction of the title.
 */
export function TakeAction({ campaign, title }: TakeActionProps) {
  if (campaign.state === 'closed') return null
  return (
    <aside className="callout" dir="auto" aria-label="Take action">
      <Label text="Take action" />
      <h2>{title}</h2>
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

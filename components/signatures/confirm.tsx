import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { PlainPage } from '@/components/site/plain-page'

type ConfirmProps = { campaign: CampaignCard; token: string }

export function Confirm({ campaign, token }: ConfirmProps) {
  return (
    <PlainPage eyebrow="Confirm your signature" title={campaign.headline}>
      <p className="quiet">Nothing is counted until you press the button.</p>
      <form method="post" action={`/confirm/${token}`}>
        <button className="button" type="submit">
          Confirm my signature
        </button>
      </form>
    </PlainPage>
  )
}

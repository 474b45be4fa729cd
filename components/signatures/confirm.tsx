import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import type { Pledge } from '@/lib/signatures/pledge'
import { kindWords } from '@/components/campaigns/kind-words'
import { PlainPage } from '@/components/site/plain-page'
import { PledgeFacts } from './pledge-facts'

export type ConfirmProps = {
  campaign: CampaignCard
  token: string
  pledge: Pledge
  /** It is not any more what was seen when the button was pressed. */
  isChanged: boolean
}

/** All that the button confirms stands above it; the mark says which content was seen. */
export function Confirm({ campaign, token, pledge, isChanged }: ConfirmProps) {
  return (
    <PlainPage eyebrow="Confirm your signature" title={campaign.headline}>
      {isChanged && (
        <p role="alert">This changed since you opened it; please look again. Nothing was confirmed.</p>
      )}
      {pledge.isCorrectedSince && <CorrectedSince slug={campaign.slug} />}
      <PledgeFacts pledge={pledge} kind={campaign.kind} />
      <p className="quiet">
        Nothing is counted until you press the button. Something is wrong?{' '}
        <a href={`/c/${campaign.slug}#sign`}>Sign again</a> and open this link once more.
      </p>
      <form method="post" action={`/confirm/${token}`}>
        <input type="hidden" name="seen" value={pledge.seen} />
        <button className="button" type="submit">
          {kindWords[campaign.kind].confirm}
        </button>
      </form>
    </PlainPage>
  )
}

/** The same demand: who wants the better words signs again, who wants the ones they read confirms them. */
function CorrectedSince({ slug }: { slug: string }) {
  return (
    <p className="mb-6">
      The wording was corrected after you signed: <a href={`/c/${slug}/wording`}>see the difference</a>. You
      confirm the words that you read, which stand below.
    </p>
  )
}

import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { PlainPage } from '@/components/site/plain-page'

export type UnsubscribeProps = {
  campaign: CampaignCard
  token: string
  /** Where more can be chosen than all or nothing. */
  preferences: string
  /** `asked` before the button, `ended` after it. */
  state: 'asked' | 'ended'
}

export function Unsubscribe({ campaign, token, preferences, state }: UnsubscribeProps) {
  const headline = <bdi>{campaign.headline}</bdi>
  if (state === 'ended')
    return (
      <PlainPage eyebrow="Done" title="No more updates">
        <div className="prose">
          <p>You get no more mails about “{headline}”. Your signature stays.</p>
          <p>
            <a className="alone" href={preferences}>
              Change what you get
            </a>
          </p>
        </div>
      </PlainPage>
    )
  return (
    <PlainPage eyebrow="Updates" title="End updates">
      <div className="prose">
        <p>No more mails about “{headline}”? Your signature stays.</p>
      </div>
      <form method="post" action={`/unsubscribe/${token}`}>
        <button className="button" type="submit">
          Send me no more
        </button>
      </form>
      <p className="mt-6">
        <a className="alone" href={preferences}>
          Only fewer, or of no campaign at all
        </a>
      </p>
    </PlainPage>
  )
}

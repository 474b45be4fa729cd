import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import type { UpdatesChoice } from '@/lib/signatures/signed-as'
import { PlainPage } from '@/components/site/plain-page'
import { NoNews } from './no-news'
import { UpdateChoices } from './update-choices'

const refusals = {
  'nothing-chosen': 'Nothing was changed: choose one of these.',
  'not-signed': 'Nothing was changed: your signature does not stand any more, so there is no news of it.',
}

/** What came of a press. */
export type PreferencesOutcome = 'kept' | keyof typeof refusals

export type PreferencesProps = {
  campaign: CampaignCard
  organisation: string
  token: string
  /** What holds now. */
  chosen: UpdatesChoice
  isSuppressed: boolean
  outcome: PreferencesOutcome | undefined
}

/** Names this campaign alone: a mail that is passed on must not tell what else its reader has signed. */
export function Preferences({ campaign, organisation, token, chosen, ...page }: PreferencesProps) {
  const { isSuppressed, outcome } = page
  const isKept = outcome === 'kept'
  const more = [{ value: 'nothing-at-all', label: `Nothing at all, of any campaign of ${organisation}` }]
  return (
    <PlainPage eyebrow={isKept ? 'Saved' : 'Updates'} title="What would you like to hear?">
      <div className="prose">
        {isKept && <p role="status">Your choice is kept. You can change it here at any time.</p>}
        {outcome && outcome !== 'kept' && <p role="alert">{refusals[outcome]}</p>}
        {isSuppressed && <NoNews />}
        <p>
          You signed{' '}
          <a href={`/c/${campaign.slug}`}>
            <bdi>{campaign.headline}</bdi>
          </a>
          . What you choose here changes nothing about that.
        </p>
      </div>
      <form className="form mt-6" method="post" action={`/preferences/${token}`}>
        <UpdateChoices
          id="choice"
          name="choice"
          chosen={chosen}
          nothing="Nothing of this campaign"
          more={more}
        />
        <button className="button" type="submit">
          Keep my choice
        </button>
      </form>
    </PlainPage>
  )
}

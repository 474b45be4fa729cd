import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { PlainPage } from '@/components/site/plain-page'
import { NoNews } from './no-news'
import { UpdateChoices } from './update-choices'

export type PreferencesProps = {
  campaign: CampaignCard
  organisation: string
  token: string
  /** What holds now. */
  chosen: 'all' | 'result' | 'nothing'
  isSuppressed: boolean
  isSaved: boolean
}

/** Names this campaign alone: a mail that is passed on must not tell what else its reader has signed. */
export function Preferences({ campaign, organisation, token, chosen, ...page }: PreferencesProps) {
  const { isSuppressed, isSaved } = page
  const more = [{ value: 'nothing-at-all', label: `Nothing at all, of any campaign of ${organisation}` }]
  return (
    <PlainPage eyebrow={isSaved ? 'Saved' : 'Updates'} title="What would you like to hear?">
      <div className="prose">
        {isSaved && <p role="status">Your choice is kept. You can change it here at any time.</p>}
        {isSuppressed && <NoNews />}
        <p>
          You signed{' '}
          <a href={`/c/${campaign.slug}`}>
            <bdi>{campaign.headline}</bdi>
          </a>
          . Your signature stays, whatever you choose.
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

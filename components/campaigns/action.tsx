import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { SignForm } from '@/components/signatures/sign-form'
import { formatDay } from '@/lib/core/format'
import type { SignFormState } from '@/lib/pages/sign-form-state'
import type { SiteView } from '@/lib/pages/site-view'
import { Asked } from './asked'
import { Count } from './count'
import { kindWords, wordingTitle } from './kind-words'
import { WordingPanel } from './wording-panel'

type ActionProps = { site: SiteView; campaign: CampaignView; form: SignFormState }

/** Beside the story on a wide screen, one tap away on a phone. */
export function Action({ site, campaign, form }: ActionProps) {
  const words = kindWords[campaign.kind]
  const isOpen = campaign.state !== 'closed'
  return (
    <section id="sign" className={isOpen ? 'action' : 'action is-short'} aria-labelledby="sign-title">
      <p className="label">{isOpen ? 'Take action' : words.name}</p>
      <h2 id="sign-title">{isOpen ? words.heading : 'This campaign is closed'}</h2>
      <Asked site={site} campaign={campaign} />
      <Count campaign={campaign} isExplained />
      {campaign.wording.text && (
        <WordingPanel level="h3" title={wordingTitle(campaign)} text={campaign.wording.text}>
          {campaign.wording.correctedAt && (
            <p className="quiet wording__note">
              Corrected on {formatDay(campaign.wording.correctedAt, site.timeZone)}:{' '}
              <a href={`/c/${campaign.slug}/wording`}>see the difference</a>
            </p>
          )}
        </WordingPanel>
      )}
      {isOpen && <p className="on-paper">Sign at {`${site.siteUrl}/c/${campaign.slug}`}</p>}
      {isOpen ? (
        <SignForm site={site} campaign={campaign} form={form} />
      ) : (
        <Closed site={site} campaign={campaign} />
      )}
    </section>
  )
}

function Closed({ site, campaign }: Omit<ActionProps, 'form'>) {
  const day = campaign.closedAt && formatDay(campaign.closedAt, site.timeZone)
  return (
    <p className="quiet">
      {day ? `It closed on ${day}.` : 'It takes no more signatures.'}
      {campaign.count > 0 && ' Thank you to all who signed.'}
    </p>
  )
}

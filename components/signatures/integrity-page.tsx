import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { formatCount, formatMoment } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import type { Integrity } from '@/lib/signatures/integrity'
import { IntegrityChecks } from './integrity-checks'
import { IntegrityDays } from './integrity-days'
import { IntegrityFlow } from './integrity-flow'
import { IntegrityStandings } from './integrity-standings'
import { Removals } from './removals'

type IntegrityPageProps = { site: SiteView; campaign: CampaignCard; integrity: Integrity }

/** The number, explained to somebody who does not want to trust anybody. */
export function IntegrityPage({ site, campaign, integrity }: IntegrityPageProps) {
  const { all, asOf } = integrity
  return (
    <PageShell
      site={site}
      title={`How we count: ${campaign.headline}`}
      path={`/c/${campaign.slug}/integrity`}
      accent={campaign.accent}
    >
      <PlainPage eyebrow="How we count" title={`${formatCount(all.countedCount)} confirmed and counted`}>
        <p className="quiet">
          <a href={`/c/${campaign.slug}`}>
            <bdi>{campaign.headline}</bdi>
          </a>
          , as of {formatMoment(asOf, site.timeZone)}.
        </p>
        <IntegrityFlow all={all} />
        <HowItIsMade />
        <IntegrityStandings all={all} />
        <Removals site={site} removals={integrity.removals} />
        <IntegrityChecks site={site} integrity={integrity} />
        <IntegrityDays days={integrity.days} />
      </PlainPage>
    </PageShell>
  )
}

function HowItIsMade() {
  return (
    <>
      <h2>How the count is made</h2>
      <ol className="steps prose">
        <li>
          Somebody fills in the form. That alone counts for nothing: we send one mail to the address they
          gave.
        </li>
        <li>
          Whoever owns that mailbox opens the mail, sees what they would sign, and presses a button. Only this
          confirms a signature, and one mailbox can sign a campaign once, however its address is written.
        </li>
        <li>
          Every second all newly confirmed signatures are added to the count, each under a number that nobody
          else will ever get. Nothing else moves the count.
        </li>
        <li>
          Signatures that come in unusual numbers, or from unusual places, are held back until somebody has
          looked at them.
        </li>
        <li>
          Whoever signed can take it back at any time; the count falls with it. What we remove ourselves
          stands below, with the reason. Nothing is deleted to make the number look better.
        </li>
      </ol>
    </>
  )
}

import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { PlainPage } from '@/components/site/plain-page'
import type { SiteView } from '@/lib/pages/site-view'

type CheckYourEmailProps = { site: SiteView; campaign: CampaignCard }

export function CheckYourEmail({ site, campaign }: CheckYourEmailProps) {
  return (
    <PlainPage eyebrow="One step left" title="Check your e-mail">
      <div className="prose">
        <p>
          We have sent you a mail with one button. Your signature under{' '}
          <b>
            <bdi>{campaign.headline}</bdi>
          </b>{' '}
          counts as soon as you press it.
        </p>
        <h2>If nothing comes</h2>
        <ul>
          <li>Give it a few minutes, and look among unwanted mail.</li>
          <li>
            A slip in the address? <a href={`/c/${campaign.slug}#sign`}>Sign again</a> with the right one;
            nothing is counted twice.
          </li>
          {site.contactEmail && (
            <li>
              Still nothing? Write to <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>.
            </li>
          )}
        </ul>
      </div>
      {site.demo && (
        <a className="button" href="/mailbox">
          Open the mailbox
        </a>
      )}
    </PlainPage>
  )
}

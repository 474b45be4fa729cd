import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { MailOnItsWay } from '@/components/site/mail-on-its-way'
import type { SiteView } from '@/lib/pages/site-view'

type CheckYourEmailProps = { site: SiteView; campaign: CampaignCard }

export function CheckYourEmail({ site, campaign }: CheckYourEmailProps) {
  const hints = (
    <li>
      A slip in the address? <a href={`/c/${campaign.slug}#sign`}>Sign again</a> with the right one; nothing
      is counted twice.
    </li>
  )
  return (
    <MailOnItsWay site={site} hints={hints}>
      We have sent you a mail with one button. Your signature under{' '}
      <b>
        <bdi>{campaign.headline}</bdi>
      </b>{' '}
      counts as soon as you press it.
    </MailOnItsWay>
  )
}

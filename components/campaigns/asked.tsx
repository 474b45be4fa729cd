import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { Fact } from '@/components/site/fact'
import { formatCalendarDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import { kindWords } from './kind-words'

type AskedProps = { site: SiteView; campaign: CampaignView }

/** Who is asked, to do what, by when, and when it is handed over; in a pledge, what we will do. */
export function Asked({ site, campaign }: AskedProps) {
  const { target, action, deadlineOn, deliverOn } = campaign
  const words = kindWords[campaign.kind]
  if (!target && !action && !deadlineOn && !deliverOn) return null
  return (
    <dl className="asked">
      {target && <Fact term={words.target} value={target} />}
      {action && <Fact term={words.action} value={action} />}
      {deadlineOn && <Fact term="By" value={deadline(deadlineOn, site.timeZone)} />}
      {deliverOn && <Fact term="Delivery" value={formatCalendarDay(deliverOn)} />}
    </dl>
  )
}

/** A deadline ends at 24:00 in the site's time zone, which is shown with it. */
function deadline(day: string, timeZone: string): string {
  return `${formatCalendarDay(day)}, 24:00 (${timeZone.replaceAll('_', ' ')})`
}

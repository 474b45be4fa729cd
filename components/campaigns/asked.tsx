import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { formatCalendarDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'

type AskedProps = { site: SiteView; campaign: CampaignView }

/** Who is asked, to do what, by when. */
export function Asked({ site, campaign }: AskedProps) {
  const { target, action, deadlineOn } = campaign
  if (!target && !action && !deadlineOn) return null
  return (
    <dl className="asked">
      {target && <Fact name="Who is asked" value={target} />}
      {action && <Fact name="To do what" value={action} />}
      {deadlineOn && <Fact name="By" value={deadline(deadlineOn, site.timeZone)} />}
    </dl>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  )
}

/** A deadline ends at 24:00 in the site's time zone, which is shown with it. */
function deadline(day: string, timeZone: string): string {
  return `${formatCalendarDay(day)}, 24:00 (${timeZone.replaceAll('_', ' ')})`
}

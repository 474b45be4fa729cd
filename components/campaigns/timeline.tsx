import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { formatDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'

type TimelineProps = { site: SiteView; campaign: CampaignView }

export function Timeline({ site, campaign }: TimelineProps) {
  const steps = [
    { what: 'Published', at: campaign.publishedAt },
    { what: 'Closed', at: campaign.closedAt },
  ].flatMap(({ what, at }) => (at ? [{ what, at }] : []))
  if (!steps.length) return null
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol className="timeline">
        {steps.map(({ what, at }) => (
          <li key={what}>
            <time dateTime={at.toISOString()}>{formatDay(at, site.timeZone)}</time> <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

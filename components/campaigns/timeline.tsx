import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { formatDay } from '@/lib/core/format'
import { updateKindNames } from '@/lib/core/update-kinds'
import type { SiteView } from '@/lib/pages/site-view'
import type { UpdateCard } from '@/lib/updates/queries'

type TimelineProps = { site: SiteView; campaign: CampaignView; updates: UpdateCard[] }

/** The page tells this many; the archive has all. */
const shownCount = 8

export function Timeline({ site, campaign, updates }: TimelineProps) {
  const steps = listSteps(campaign, updates.slice(0, shownCount))
  if (!steps.length) return null
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol className="timeline">
        {steps.map(({ what, at, href }) => (
          <li key={`${what} ${at.getTime()}`}>
            <time dateTime={at.toISOString()}>{formatDay(at, site.timeZone)}</time>{' '}
            {href ? <a href={href}>{what}</a> : <span>{what}</span>}
          </li>
        ))}
      </ol>
      {updates.length > 0 && (
        <p className="mt-4">
          <a className="alone" href={`/c/${campaign.slug}/updates`}>
            All updates
          </a>
        </p>
      )}
    </section>
  )
}

type Step = { what: string; at: Date; href?: string }

/** In the order in which things happened. */
function listSteps({ slug, publishedAt, closedAt }: CampaignView, updates: UpdateCard[]): Step[] {
  const own = [
    { what: 'Published', at: publishedAt },
    { what: 'Closed', at: closedAt },
  ].flatMap(({ what, at }) => (at ? [{ what, at }] : []))
  const told = updates.map(({ n, kind, title, sentAt }) => ({
    what: `${updateKindNames[kind]}: ${title}`,
    at: sentAt,
    href: `/c/${slug}/updates/${n}`,
  }))
  return [...own, ...told].sort((a, b) => a.at.getTime() - b.at.getTime())
}

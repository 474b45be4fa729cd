import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { formatDay } from '@/lib/core/format'
import { updateKindNames } from '@/lib/core/update-kinds'
import type { SiteView } from '@/lib/pages/site-view'
import type { UpdateView } from '@/lib/updates/queries'
import { UpdateText } from './update-text'

type UpdatePageProps = { site: SiteView; campaign: CampaignCard; update: UpdateView }

/** The words of a mail, for whoever reads them on the site. */
export function UpdatePage({ site, campaign, update }: UpdatePageProps) {
  const { n, kind, title, sentAt, teaser, paragraphs } = update
  const base = `/c/${campaign.slug}`
  return (
    <PageShell
      site={site}
      title={title}
      description={teaser}
      path={`${base}/updates/${n}`}
      feed={`${base}/updates.atom`}
      accent={campaign.accent}
    >
      <PlainPage eyebrow={updateKindNames[kind]} title={title}>
        <p className="quiet mb-6">
          <time dateTime={sentAt.toISOString()}>{formatDay(sentAt, site.timeZone)}</time>, about{' '}
          <a href={base}>
            <bdi>{campaign.headline}</bdi>
          </a>
        </p>
        <UpdateText paragraphs={paragraphs} />
        <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2">
          <a className="alone" href={`${base}/updates`}>
            All updates
          </a>
          {campaign.state === 'published' && (
            <a className="alone" href={`${base}#sign`}>
              Sign the campaign
            </a>
          )}
        </p>
      </PlainPage>
    </PageShell>
  )
}

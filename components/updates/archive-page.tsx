import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import { formatDay } from '@/lib/core/format'
import { updateKindNames } from '@/lib/core/update-kinds'
import type { SiteView } from '@/lib/pages/site-view'
import type { Archive, UpdateView } from '@/lib/updates/queries'

type ArchivePageProps = Archive & { site: SiteView }

/** Every update of a campaign, newest first. */
export function ArchivePage({ site, campaign, updates }: ArchivePageProps) {
  const base = `/c/${campaign.slug}`
  return (
    <PageShell
      site={site}
      title={`Updates: ${campaign.headline}`}
      path={`${base}/updates`}
      feed={`${base}/updates.atom`}
      accent={campaign.accent}
    >
      <PlainPage eyebrow="Updates" title="What has happened since">
        <p className="quiet mb-6">
          About{' '}
          <a href={base}>
            <bdi>{campaign.headline}</bdi>
          </a>
          . Also as a <a href={`${base}/updates.atom`}>feed</a>.
        </p>
        {updates.length === 0 && <p>Nothing yet. Whoever signs can choose to hear what comes of it.</p>}
        <ol className="updates" reversed>
          {updates.map((update) => (
            <ArchiveEntry key={update.n} update={update} base={base} timeZone={site.timeZone} />
          ))}
        </ol>
      </PlainPage>
    </PageShell>
  )
}

type ArchiveEntryProps = { update: UpdateView; base: string; timeZone: string }

function ArchiveEntry({ update: { n, kind, title, sentAt, teaser }, base, timeZone }: ArchiveEntryProps) {
  return (
    <li>
      <p className="quiet">
        <time dateTime={sentAt.toISOString()}>{formatDay(sentAt, timeZone)}</time> · {updateKindNames[kind]}
      </p>
      <h2>
        <a href={`${base}/updates/${n}`}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <p className="entry__teaser" dir="auto">
        {teaser}
      </p>
    </li>
  )
}

import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import type { SourceView } from '@/lib/campaigns/campaign-view'
import type { MarkedText } from '@/lib/pages/nest-marks'
import type { SiteView } from '@/lib/pages/site-view'
import { Marked } from './marked-text'
import { DocumentFacts, documentTitle } from './source-list'

export type MarkedExcerpt = {
  start: number
  /** Where it stands in the original. */
  place: string | undefined
  parts: MarkedText[]
  isCutBefore: boolean
  isCutAfter: boolean
}

type SourcePageProps = { site: SiteView; source: SourceView; excerpts: MarkedExcerpt[] }

export function SourcePage({ site, source: { campaign, document }, excerpts }: SourcePageProps) {
  const title = documentTitle(document)
  const path = `/c/${campaign.slug}/sources/${document.n}`
  const isWhole = excerpts.length > 0 && excerpts.every((one) => !one.isCutBefore && !one.isCutAfter)
  return (
    <PageShell site={site} title={`Source: ${title}`} path={path} accent={campaign.accent}>
      <PlainPage eyebrow="Source" title={title}>
        <p>
          <DocumentFacts document={document} />
        </p>
        <p className="mt-3 mb-8">
          {isWhole ? 'The whole text; marked in it are the passages behind ' : 'The passages behind '}
          <a href={`/c/${campaign.slug}`}>
            <bdi>{campaign.headline}</bdi>
          </a>
          {isWhole ? '.' : ', word for word.'}
        </p>
        {excerpts.length === 0 && <p>The page uses no passage of this document.</p>}
        {excerpts.map((excerpt) => (
          <Excerpt key={excerpt.start} excerpt={excerpt} />
        ))}
      </PlainPage>
    </PageShell>
  )
}

function Excerpt({ excerpt: { parts, isCutBefore, isCutAfter, place } }: { excerpt: MarkedExcerpt }) {
  return (
    <div className="excerpt">
      {place && <p className="label">In the original: {place}</p>}
      <p dir="auto">
        {isCutBefore && '… '}
        <Marked parts={parts} />
        {isCutAfter && ' …'}
      </p>
    </div>
  )
}

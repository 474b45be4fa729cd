import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import type { SourceView } from '@/lib/campaigns/campaign-view'
import type { MarkedText } from '@/lib/pages/nest-marks'
import type { SiteView } from '@/lib/pages/site-view'
import { Marked } from './marked-text'
import { DocumentFacts, documentTitle } from './source-list'

export type MarkedPassage = { start: number; before: string; parts: MarkedText[]; after: string }

type SourcePageProps = { site: SiteView; source: SourceView; passages: MarkedPassage[] }

export function SourcePage({ site, source: { campaign, document }, passages }: SourcePageProps) {
  const title = documentTitle(document)
  const path = `/c/${campaign.slug}/sources/${document.n}`
  return (
    <PageShell site={site} title={`Source: ${title}`} path={path} accent={campaign.accent}>
      <PlainPage eyebrow="Source" title={title}>
        <p>
          <DocumentFacts document={document} />
        </p>
        <p className="mt-3 mb-8">
          The passages behind{' '}
          <a href={`/c/${campaign.slug}`}>
            <bdi>{campaign.headline}</bdi>
          </a>
          , word for word.
        </p>
        {passages.length === 0 && <p>The page uses no passage of this document.</p>}
        {passages.map((passage) => (
          <Passage key={passage.start} passage={passage} />
        ))}
      </PlainPage>
    </PageShell>
  )
}

function Passage({ passage: { before, parts, after } }: { passage: MarkedPassage }) {
  return (
    <p className="passage" dir="auto">
      {before}
      <b>
        <Marked parts={parts} />
      </b>
      {after}
    </p>
  )
}

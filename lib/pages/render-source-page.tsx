// The passages of a document that a campaign uses, each in its surroundings; the one that was asked for is highlighted.

import { SourcePage } from '@/components/documents/source-page'
import type { SourceView } from '@/lib/campaigns/campaign-view'
import { nestMarks } from './nest-marks'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type SourcePageView = { site: SiteView; source: SourceView }

export function renderSourcePage({ site, source }: SourcePageView): Promise<string> {
  const passages = source.passages.map(({ start, before, text, after, refs }) => ({
    start,
    before,
    parts: nestMarks(text, start, refs),
    after,
  }))
  return renderHtml(<SourcePage site={site} source={source} passages={passages} />)
}

// The passages of a document that a campaign uses, in their surroundings; the one that was asked for is highlighted.

import { SourcePage } from '@/components/documents/source-page'
import type { SourceView } from '@/lib/campaigns/campaign-view'
import { nestMarks } from './nest-marks'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type SourcePageView = { site: SiteView; source: SourceView }

export function renderSourcePage({ site, source }: SourcePageView): Promise<string> {
  const excerpts = source.excerpts.map(({ start, text, isCutBefore, isCutAfter, refs, place }) => ({
    start,
    place,
    parts: nestMarks(text, start, refs),
    isCutBefore,
    isCutAfter,
  }))
  return renderHtml(<SourcePage site={site} source={source} excerpts={excerpts} />)
}

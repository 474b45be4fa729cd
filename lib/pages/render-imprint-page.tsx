// Who runs the site and how to reach them, made from the settings.

import { Imprint } from '@/components/site/imprint'
import { PageShell } from '@/components/site/page-shell'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export function renderImprintPage({ site }: { site: SiteView }): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Imprint" path="/imprint">
      <Imprint site={site} />
    </PageShell>,
  )
}

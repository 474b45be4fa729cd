// What is kept about a signer, why, who sees it and how to end it, made from the settings.

import { PageShell } from '@/components/site/page-shell'
import { Privacy } from '@/components/site/privacy'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export function renderPrivacyPage({ site }: { site: SiteView }): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Privacy" path="/privacy">
      <Privacy site={site} />
    </PageShell>,
  )
}

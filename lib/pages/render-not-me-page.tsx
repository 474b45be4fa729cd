// For whoever got a mail that somebody else caused: the button that removes what was typed, and what it did.

import { NotMe, type NotMeProps } from '@/components/signatures/not-me'
import { PageShell } from '@/components/site/page-shell'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export function renderNotMePage({ site, ...view }: NotMeProps & { site: SiteView }): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="It wasn’t you?" accent={view.campaign.accent}>
      <NotMe {...view} />
    </PageShell>,
  )
}

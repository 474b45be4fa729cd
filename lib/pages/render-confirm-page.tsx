// What a mailed link opens: it names the campaign, shows all that would be confirmed and one plain button. Opening it changes
// nothing.

import { PageShell } from '@/components/site/page-shell'
import { Confirm, type ConfirmProps } from '@/components/signatures/confirm'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export function renderConfirmPage({ site, ...view }: ConfirmProps & { site: SiteView }): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Confirm your signature" accent={view.campaign.accent}>
      <Confirm {...view} />
    </PageShell>,
  )
}

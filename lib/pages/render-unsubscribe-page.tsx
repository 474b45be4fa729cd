// Ending updates: the question on GET, the answer after the POST. A signature stays a signature.

import { PageShell } from '@/components/site/page-shell'
import { Unsubscribe, type UnsubscribeProps } from '@/components/signatures/unsubscribe'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type UnsubscribePageView = UnsubscribeProps & { site: SiteView }

export function renderUnsubscribePage({ site, ...view }: UnsubscribePageView): Promise<string> {
  const title = view.state === 'ended' ? 'No more updates' : 'End updates'
  return renderHtml(
    <PageShell site={site} title={title} accent={view.campaign.accent}>
      <Unsubscribe {...view} />
    </PageShell>,
  )
}

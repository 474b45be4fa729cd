// Where the personal links of a test mail lead: it was sent to nobody but the member who asked for it.

import { renderMessagePage } from './render-message-page'
import type { SiteView } from './site-view'

export function renderTestLinkPage({ site }: { site: SiteView }): Promise<string> {
  return renderMessagePage({
    site,
    status: 200,
    title: 'This was a test',
    text: 'In the mail that subscribers get, this link is theirs alone: it leads to their own choices, or ends their updates.',
  })
}

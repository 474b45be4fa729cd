// The words that people sign and every correction of them, with the difference marked.

import { WordingPage } from '@/components/campaigns/wording-page'
import type { WordingHistory } from '@/lib/campaigns/corrections/wording-history'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export function renderWordingPage(view: WordingHistory & { site: SiteView }): Promise<string> {
  return renderHtml(<WordingPage {...view} />)
}

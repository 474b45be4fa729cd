// The archive of a campaign's updates, the newest first.

import { ArchivePage } from '@/components/updates/archive-page'
import type { Archive } from '@/lib/updates/queries'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export function renderArchivePage(view: Archive & { site: SiteView }): Promise<string> {
  return renderHtml(<ArchivePage {...view} />)
}

// One thing to say: an error, a refusal, a dead link; with a way on where there is one.

import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

export type MessagePageView = {
  site: SiteView
  /** The HTTP status the page is sent with. */
  status: number
  title: string
  text: string
  back?: { href: string; label: string }
}

export function renderMessagePage({ site, status, title, text, back }: MessagePageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title={title}>
      <PlainPage eyebrow={status >= 400 ? `Error ${status}` : undefined} title={title}>
        <div className="prose">
          <p>{text}</p>
        </div>
        {back && (
          <a className="button" href={back.href}>
            {back.label}
          </a>
        )}
      </PlainPage>
    </PageShell>,
  )
}

// One mail of the local mailbox: its text with live links, and its HTML in a frame where nothing can run.

import { Mail, type MailView } from '@/components/site/mail'
import { PageShell } from '@/components/site/page-shell'
import { renderHtml } from './render-html'
import { splitLinks } from '@/lib/core/split-links'
import type { SiteView } from './site-view'

type MailPageView = { site: SiteView; mail: MailView }

export function renderMailPage({ site, mail }: MailPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title={mail.subject}>
      <Mail mail={mail} text={splitLinks(mail.text)} timeZone={site.timeZone} />
    </PageShell>,
  )
}

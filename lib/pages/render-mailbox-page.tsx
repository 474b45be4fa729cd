// The local mailbox: every mail that would have been sent, the newest first.

import { MailList, type MailLine } from '@/components/site/mail-list'
import { PageShell } from '@/components/site/page-shell'
import { PlainPage } from '@/components/site/plain-page'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type MailboxPageView = { site: SiteView; mails: MailLine[] }

export function renderMailboxPage({ site, mails }: MailboxPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Mailbox">
      <PlainPage eyebrow="On this machine only" title="Mailbox">
        <MailList mails={mails} timeZone={site.timeZone} />
      </PlainPage>
    </PageShell>,
  )
}

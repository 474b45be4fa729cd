import type { ReactNode } from 'react'
import type { SiteView } from '@/lib/pages/site-view'
import { PlainPage } from './plain-page'

type MailOnItsWayProps = { site: SiteView; children: ReactNode; hints: ReactNode }

/** A mail was asked for: what it brings, and what to do if it does not come. */
export function MailOnItsWay({ site, children, hints }: MailOnItsWayProps) {
  return (
    <PlainPage eyebrow="One step left" title="Check your e-mail">
      <div className="prose">
        <p>{children}</p>
        <h2>If nothing comes</h2>
        <ul>
          <li>Give it a few minutes, and look among unwanted mail.</li>
          {hints}
          {site.contactEmail && (
            <li>
              Still nothing? Write to <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>.
            </li>
          )}
        </ul>
      </div>
      {site.demo && (
        <a className="button" href="/mailbox">
          Open the mailbox
        </a>
      )}
    </PlainPage>
  )
}

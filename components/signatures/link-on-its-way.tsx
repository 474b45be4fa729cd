import { PlainPage } from '@/components/site/plain-page'
import type { SiteView } from '@/lib/pages/site-view'

/** The same for every address: it must not tell who has signed. */
export function LinkOnItsWay({ site }: { site: SiteView }) {
  return (
    <PlainPage eyebrow="One step left" title="Check your e-mail">
      <div className="prose">
        <p>If that address has signed something here, a mail with the link is on its way to it.</p>
        <h2>If nothing comes</h2>
        <ul>
          <li>Give it a few minutes, and look among unwanted mail.</li>
          <li>
            Did you sign with another address, or slip while typing? <a href="/my">Try again</a>.
          </li>
          <li>Whoever asks often gets the next mail later: at most three come in a day.</li>
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

import { MailOnItsWay } from '@/components/site/mail-on-its-way'
import type { SiteView } from '@/lib/pages/site-view'

/** The same for every address: it must not tell who has signed. */
export function LinkOnItsWay({ site }: { site: SiteView }) {
  const hints = (
    <>
      <li>
        Did you sign with another address, or slip while typing? <a href="/my">Try again</a>.
      </li>
      <li>Whoever asks often gets the next mail later: at most three come in a day.</li>
    </>
  )
  return (
    <MailOnItsWay site={site} hints={hints}>
      If that address has signed something here, a mail with the link is on its way to it.
    </MailOnItsWay>
  )
}

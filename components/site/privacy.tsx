import type { SiteView } from '@/lib/pages/site-view'
import { PlainPage } from './plain-page'

/** In plain words, and no more than is true of this software. */
export function Privacy({ site }: { site: SiteView }) {
  return (
    <PlainPage title="Privacy">
      <div className="prose">
        <p>
          You can read everything here without telling us anything. No cookie is set, and nothing is loaded
          from elsewhere.
        </p>
        <Controller site={site} />
        <h2>When you sign</h2>
        <p>
          We keep your name, your e-mail address, your country and whatever else you fill in, the wording you
          signed, the choices you made and when you made them. From your network address we keep only a keyed
          code, to notice floods.
        </p>
        <p>
          Signing can show a political opinion. We use your data because you agree to it by signing and by
          pressing the button in the mail (GDPR, articles 6(1)(a) and 9(2)(a)), for this campaign alone.
        </p>
        <h2>Who sees it</h2>
        <ul>
          <li>Everyone sees the count.</li>
          <li>Everyone sees your name, place and day only if you chose to be named.</li>
          <li>
            Nobody outside our team sees your e-mail address, except the service that carries our mail to you.
          </li>
          <li>Those who are asked may receive the list of signatures, without e-mail addresses.</li>
        </ul>
        <h2>Mails</h2>
        <p>
          You get one mail to confirm, one reminder after a day if you have not, and one with your number once
          you have. You get others only if you asked for them, and every one has a link that ends them. Ending
          them does not take your signature back.
        </p>
        <h2>Your rights</h2>
        <p>
          The mail with your number has a link to all that you have signed: there you see what we keep, take
          it home, change it, withdraw it or erase it, without asking anybody. No mail left? We{' '}
          <a href="/my">send you the link again</a>. You can also ask us, take your agreement back at any
          time, and complain to the data protection authority of your country. <Contact site={site} />
        </p>
        <h2>How long we keep it</h2>
        <p>
          What nobody confirmed goes after two weeks or so, and the code of your network after a month or so.
          Some time after a campaign has closed, everybody is taken out of it, and only the count stays. The
          team may set other times.
        </p>
        {site.privacyNote && <p className="whitespace-pre-line">{site.privacyNote}</p>}
      </div>
    </PlainPage>
  )
}

function Controller({ site }: { site: SiteView }) {
  if (!site.controller) return null
  return (
    <>
      <h2>Who answers for your data</h2>
      <p>
        <bdi>{site.controller}</bdi>
      </p>
    </>
  )
}

function Contact({ site }: { site: SiteView }) {
  if (!site.contactEmail) return null
  return (
    <>
      Write to <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>.
    </>
  )
}

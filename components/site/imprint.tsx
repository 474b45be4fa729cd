import type { SiteView } from '@/lib/pages/site-view'
import { PlainPage } from './plain-page'

export function Imprint({ site }: { site: SiteView }) {
  const { organisation, controller, postalAddress, contactEmail } = site
  const isEmpty = !organisation && !controller && !postalAddress && !contactEmail
  return (
    <PlainPage title="Imprint">
      <div className="prose">
        {isEmpty && <p>Nothing has been entered yet.</p>}
        {organisation && (
          <p>
            <b>
              <bdi>{organisation}</bdi>
            </b>
          </p>
        )}
        {controller && controller !== organisation && (
          <p>
            Responsible: <bdi>{controller}</bdi>
          </p>
        )}
        {postalAddress && <p className="whitespace-pre-line">{postalAddress}</p>}
        {contactEmail && (
          <p>
            <a className="alone" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
          </p>
        )}
      </div>
    </PlainPage>
  )
}

import type { SiteView } from '@/lib/pages/site-view'

export function Footer({ site }: { site: SiteView }) {
  return (
    <footer className="footer">
      <div className="frame">
        <p>
          Every fact here leads to the passage of the document it came from. Every signature that is counted
          was confirmed from its owner’s mailbox.
        </p>
        <nav aria-label="About this site">
          <ul>
            <li>
              <a href="/my">Your signatures</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href="/imprint">Imprint</a>
            </li>
            {site.contactEmail && (
              <li>
                <a href={`mailto:${site.contactEmail}`}>Contact</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

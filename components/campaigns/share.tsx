import type { ShareLink } from '@/lib/core/share-links'

type ShareProps = { address: string; links: ShareLink[]; title?: string }

/** Plain links, and the address in a field to copy. No one is told anything until a link is followed. */
export function Share({ address, links, title = 'Share this campaign' }: ShareProps) {
  return (
    <section className="section share" aria-labelledby="share">
      <h2 id="share">{title}</h2>
      <div className="field">
        <label htmlFor="share-address">Copy the link</label>
        <input id="share-address" readOnly value={address} />
      </div>
      <ul>
        {links.map(({ name, url }) => (
          <li key={name}>
            <a href={url} rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

// A campaign's updates as an Atom feed (RFC 4287): full text, no personal data, the same for everybody who asks.

import { updateKindNames } from '@/lib/core/update-kinds'
import type { Archive, UpdateView } from '@/lib/updates/queries'
import type { SiteView } from './site-view'

export function renderUpdatesFeed({ site, campaign, updates }: Archive & { site: SiteView }): string {
  const address = `${site.siteUrl}/c/${campaign.slug}`
  const changedAt = updates[0]?.sentAt ?? new Date(0)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(`${address}/updates`)}</id>
  <title>${xml(campaign.headline)}</title>
  <updated>${changedAt.toISOString()}</updated>
  <author><name>${xml(site.organisation || 'Countersign')}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(`${address}/updates.atom`)}"/>
  <link rel="alternate" type="text/html" href="${xml(`${address}/updates`)}"/>
${updates.map((update) => entry(address, update)).join('')}</feed>
`
}

function entry(address: string, { n, kind, title, sentAt, paragraphs }: UpdateView): string {
  const at = sentAt.toISOString()
  const text = paragraphs
    .map((lines) => lines.map((line) => line.map((piece) => piece.text).join('')).join('\n'))
    .join('\n\n')
  return `  <entry>
    <id>${xml(`${address}/updates/${n}`)}</id>
    <title>${xml(title)}</title>
    <published>${at}</published>
    <updated>${at}</updated>
    <category term="${kind}" label="${updateKindNames[kind]}"/>
    <link rel="alternate" type="text/html" href="${xml(`${address}/updates/${n}`)}"/>
    <content type="text">${xml(text)}</content>
  </entry>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escaped, and without the few characters that XML 1.0 cannot hold at all. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (letter) => entities[letter]!)
}

// Where a campaign can be passed on: plain links that carry its headline and address and nothing about who shares it.

export type ShareLink = { name: string; url: string }

export function shareLinks(headline: string, address: string): ShareLink[] {
  const text = encodeURIComponent(headline)
  const url = encodeURIComponent(address)
  const both = encodeURIComponent(`${headline} ${address}`)
  return [
    { name: 'WhatsApp', url: `https://wa.me/?text=${both}` },
    { name: 'E-mail', url: `mailto:?subject=${text}&body=${both}` },
    { name: 'Bluesky', url: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'X', url: `https://x.com/intent/post?text=${text}&url=${url}` },
    { name: 'Facebook', url: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
  ]
}

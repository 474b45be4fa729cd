// Whether a request asks for our site: an unknown Host is refused, so that nobody can make us write links to theirs, and no
// page of another name can be read through ours (DNS rebinding).

import { siteHosts } from '../site-url'

/** A default port may be written out: `example.org:443` is `example.org` over https. */
export function isKnownHost(host: string | undefined): boolean {
  if (!host || /[/?#@\\\s]/.test(host)) return false
  const known = siteHosts()
  if (known.includes(host)) return true
  return ['http', 'https'].some((scheme) => known.includes(hostOf(`${scheme}://${host}`)))
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}

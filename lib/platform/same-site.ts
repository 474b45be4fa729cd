// Whether a POST comes from a page of ours, or from no page at all (a script): the guard against forged forms.
// Rule of docs/contract.md: `Sec-Fetch-Site: same-origin`, or the host of `Origin` is ours, or both are absent.

import type { Asked } from './asked'
import { siteHosts } from './site-url'

export function isSameSite(request: Pick<Asked, 'headers'>): boolean {
  const fetchSite = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (fetchSite === null && origin === null) return true
  return fetchSite === 'same-origin' || (origin !== null && isOurs(origin))
}

/** `Origin: null` and anything else that is no address is not ours. */
function isOurs(origin: string): boolean {
  return URL.canParse(origin) && siteHosts().includes(new URL(origin).host)
}

// Every public answer leaves through here, with the same promises to the reader: nothing runs (but for our own script where a
// page has one), nothing is fetched from elsewhere, nobody frames the page, and no address of ours is told to another site.

const sources =
  "default-src 'none'; font-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'"
const policy = `${sources}; style-src 'self'; base-uri 'none'`

/** For the one page that shows a mail as HTML, whose styles stand in its own markup; still nothing can run. */
export const mailFramePolicy = {
  'content-security-policy': `${sources}; style-src 'self' 'unsafe-inline'; base-uri 'none'`,
}

/** For a page with our own script: that may run and ask our own server. */
export const scriptPolicy = {
  'content-security-policy': `${policy}; script-src 'self'; connect-src 'self'`,
}

const cacheControl = {
  /** Anyone may keep it for a second, and show it for two more while a fresh one is fetched. */
  public: 'public, max-age=0, s-maxage=1, stale-while-revalidate=2',
  'no-store': 'no-store',
}

export type Answer = {
  status?: number
  /** `no-store` for whatever carries a token or what somebody typed. */
  cache?: keyof typeof cacheControl
  headers?: Record<string, string>
}

/** `same-origin` and not `no-referrer`: with that, browsers send `Origin: null` from our own forms. */
export function securityHeaders(): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  }
}

export function htmlResponse(
  html: string,
  { status = 200, cache = 'public', headers = {} }: Answer = {},
): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControl[cache],
      ...securityHeaders(),
      ...headers,
    },
  })
}

/** After a POST, and where a page has moved on: the next address, never kept, told to no other site. */
export function redirectTo(location: string): Response {
  const headers = {
    location,
    'cache-control': cacheControl['no-store'],
    'referrer-policy': 'same-origin',
  }
  return new Response(null, { status: 303, headers })
}

// The addresses whose answer is the same for everyone who asks: pages and JSON that read no cookie. Everything else is
// answered by the app each time.

const patterns = [
  /^\/$/,
  /^\/(privacy|imprint|my|my\/check-your-email)$/,
  /^\/issues\/[^/]+$/,
  /^\/c\/[^/]+$/,
  /^\/c\/[^/]+\/(check-your-email|sources\/\d+|updates(\/\d+|\.atom)?|integrity|wording)$/,
  /^\/api\/v1\/campaigns(\/[^/]+(\/(count|places))?)?$/,
]

/** The path without its query, which public pages do not read; null when the address is not for the micro-cache. */
export function findPublicPath(method: string, url: string): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = ''] = url.split('?')
  return path.length < 300 && patterns.some((pattern) => pattern.test(path)) ? path : null
}

// What the addresses of the site answer to, before anybody is asked; each door says more exactly. Files and the public API are only read.

const files = /^\/(assets\/|_next\/static\/|robots\.txt(\?|$))/

export function allowedMethods(url: string): string[] {
  if (files.test(url)) return ['GET', 'HEAD']
  if (url.startsWith('/api/v1/')) return ['GET', 'HEAD', 'OPTIONS']
  return ['GET', 'HEAD', 'POST', 'OPTIONS']
}

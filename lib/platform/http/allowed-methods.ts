// What the addresses of the site answer to, before anybody is asked; each door says more exactly. Files are only read.

const files = /^\/(assets\/|_next\/static\/|robots\.txt(\?|$))/

export function allowedMethods(url: string): string[] {
  if (files.test(url)) return ['GET', 'HEAD']
  return ['GET', 'HEAD', 'POST', 'OPTIONS']
}

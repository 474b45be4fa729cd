// The name of the site: SITE_URL, or this machine's own when it is not set. Every link in a mail begins with it.

import { env, type Env } from './env'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Without a slash at the end. */
export function siteUrl(): string {
  const { SITE_URL, PORT } = env()
  return SITE_URL ?? `http://localhost:${PORT}`
}

let known: { from: Env; hosts: string[] } | undefined

/** The hosts that are ours, as a browser writes them (a default port is left out). */
export function siteHosts(): string[] {
  if (known?.from !== env()) known = { from: env(), hosts: findHosts(env()) }
  return known.hosts
}

function findHosts({ SITE_URL, PORT, DEMO, NODE_ENV }: Env): string[] {
  const local = loopback.map((name) => new URL(`http://${name}:${PORT}`).host)
  if (!SITE_URL) return local
  const own = new URL(SITE_URL).host
  return DEMO || NODE_ENV !== 'production' ? [own, ...local] : [own]
}

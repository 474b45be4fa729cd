// Further processes of the site on the measured one's database, all under the name of the proxy that stands before them.

import { fork, type ChildProcess } from 'node:child_process'
import { interrupt } from '@/tests/support/demo-run'
import { findFreePort } from '@/tests/support/site'
import type { BenchSite } from '../result'
import { roomy } from '../site'

export type SiteProcess = { url: string; port: number; pid: number; stop(): Promise<void> }

export async function startSiteProcess({ databaseUrl }: BenchSite, siteUrl: string): Promise<SiteProcess> {
  const port = await findFreePort()
  const child = fork('dist/server.mjs', {
    env: {
      ...process.env,
      ...roomy,
      NODE_ENV: 'production',
      DEMO: '1',
      DATABASE_URL: databaseUrl,
      SITE_URL: siteUrl,
      PORT: String(port),
      TRUSTED_PROXIES: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await readiness(child)
  const stop = async () => void (await interrupt(child, 'SIGTERM'))
  return { url: `http://127.0.0.1:${port}`, port, pid: child.pid!, stop }
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', () => reject(new Error('a further site did not start')))
  })
}

// The product as it runs in production, out of dist: supervisor, site, worker and database on a port and a folder of their own, a
// stand-in for the mail provider outside of it, and one campaign. Nothing of it is in this process, so that nothing here is killed with it.

import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clusterFolder, embeddedUrl, readRunningAccess } from '@/lib/platform/database-url'
import { closeDatabase } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'
import { buildCampaign } from '@/tests/support/build'
import { interrupt, timeUntilReady, type Demo } from '@/tests/support/demo-run'
import { ResendStandIn } from '@/tests/support/resend-stand-in'
import { completeSettings } from '@/tests/support/settings'
import { findFreePort } from '@/tests/support/site'

export type Product = {
  url: string
  slug: string
  standIn: ResendStandIn
  /** For who looks up its processes. */
  demo: Demo
  /** Where it is now: an embedded database may have moved to another port. */
  databaseUrl(): string
  stop(): Promise<void>
}

export type ProductPlan = {
  /** Holds everything, the log too; one of its own when not given. */
  folder?: string
  /** A database that somebody else looks after. */
  databaseUrl?: string
  env?: Record<string, string>
}

const secretKey = 'a-secret-for-faults-that-is-long-enough-to-be-one'
const slug = 'harbour'
/** A first start builds what is not built yet. */
const startMs = 300_000

export async function startProduct({ folder, databaseUrl, env }: ProductPlan = {}): Promise<Product> {
  const dataDir = folder ?? (await mkdtemp(path.join(tmpdir(), 'countersign-faults-')))
  await mkdir(dataDir, { recursive: true })
  const standIn = new ResendStandIn()
  const port = await findFreePort()
  const log = path.join(dataDir, 'product.log')
  const child = launch(
    log,
    { ...settings(port, await standIn.start()), ...env, DATA_DIR: dataDir },
    databaseUrl,
  )
  const printed = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
  const demo = { child, url: `http://localhost:${port}`, dataDir, printed }
  const stop = async () => {
    await interrupt(child)
    await standIn.stop()
    if (!folder) await rm(dataDir, { recursive: true, force: true })
  }
  const address = () => databaseUrl ?? embeddedUrl(readRunningAccess(clusterFolder(dataDir))!)
  try {
    await timeUntilReady(demo, startMs)
    await addCampaign(address())
  } catch (fault) {
    await stop()
    throw fault
  }
  return { url: demo.url, slug, standIn, demo, databaseUrl: address, stop }
}

function settings(port: number, providerUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    SECRET_KEY: secretKey,
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: providerUrl,
    MAIL_FROM: 'Harbour Trust <mail@harbour.example>',
    MAIL_PER_SECOND: '10',
    LIMIT_SIGN_PER_MINUTE: '1000000',
    LIMIT_SIGN_PER_HOUR: '10000000',
  }
}

/** The script itself, without npm around it: then the supervisor is the process that we started. */
function launch(log: string, given: Record<string, string>, databaseUrl = ''): ChildProcess {
  const env = { ...process.env, DEMO: '', ...given, DATABASE_URL: databaseUrl } as NodeJS.ProcessEnv
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', output, output] })
  closeSync(output)
  return child
}

/** As rows, from this process. */
async function addCampaign(databaseUrl: string): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, SECRET_KEY: secretKey })
  resetEnv()
  try {
    await completeSettings()
    await buildCampaign({ slug })
  } finally {
    await closeDatabase()
  }
}

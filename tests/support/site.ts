// The built site as a newcomer starts it, `npm run demo`, on a free port with a data directory of its own.

import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Site = { url: string; dataDir: string; printed(): string; stop(): Promise<void> }
export type SiteOptions = { cwd?: string; dataDir?: string; env?: Record<string, string> }

const patienceMs = 300_000
const pollMs = 50

/** Limits on a network are far away: every test comes from the same one. */
const roomy = { LIMIT_SIGN_PER_MINUTE: '100000', LIMIT_SIGN_PER_HOUR: '1000000' }

export async function startSite({ cwd = process.cwd(), dataDir, env }: SiteOptions = {}): Promise<Site> {
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'countersign-site-')))
  const port = String(await findFreePort())
  const demo = runDemo(cwd, { ...roomy, ...env, PORT: port, DATA_DIR: folder })
  const printed = collect(demo)
  const url = `http://localhost:${port}`
  await waitUntilReady(url, demo, printed)
  const stop = async () => {
    await interrupt(demo)
    if (!dataDir) await rm(folder, { recursive: true, force: true })
  }
  return { url, dataDir: folder, printed, stop }
}

function runDemo(cwd: string, given: Record<string, string>): ChildProcess {
  const env = { ...process.env, ...given, NODE_ENV: 'production' as const }
  return spawn('npm', ['run', 'demo'], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function waitUntilReady(url: string, demo: ChildProcess, printed: () => string): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (performance.now() < deadline) {
    if (demo.exitCode !== null) break
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await wait(pollMs)
  }
  await interrupt(demo)
  throw new Error(`The site did not start. It printed:\n${printed()}`)
}

/** As Ctrl-C does it: to the whole process group. */
async function interrupt(demo: ChildProcess): Promise<void> {
  if (demo.exitCode !== null || demo.signalCode !== null) return
  const ended = once(demo, 'exit')
  process.kill(-demo.pid!, 'SIGINT')
  await ended
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  child.stdout!.setEncoding('utf8').on('data', (part: string) => parts.push(part))
  child.stderr!.setEncoding('utf8').on('data', (part: string) => parts.push(part))
  return () => parts.join('')
}

/** Below those that the system gives to whoever asks for any: between two starts nobody is given it. */
const [firstPort, portCount] = [20_000, 12_000]

export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = firstPort + randomInt(portCount)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

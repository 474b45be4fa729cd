// One run of the demo whose processes a test may end as it likes: each by its id, all at once, or by Ctrl-C.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterFolder, readRunning } from '@/lib/platform/database-url'
import { eventually } from './stories'

export type Processes = { supervisor: number; site: number; worker: number; database: number }
export type Demo = { child: ChildProcess; url: string; dataDir: string; printed(): string }
export type Place = { port: number; dataDir: string; files?: string[] }

/** Twice what is promised of a machine that does nothing else: other tests run beside this one. */
export const readyWithinMs = 30_000
const pollMs = 50

/** The script itself, without npm around it: then the supervisor is the process that we started. */
export function runDemo({ port, dataDir, files = [] }: Place): Demo {
  const child = runScript(['demo.mjs', ...files], { PORT: String(port), DATA_DIR: dataDir })
  return { child, url: `http://localhost:${port}`, dataDir, printed: collect(child) }
}

export function runScript(args: string[], given: Record<string, string>): ChildProcess {
  const [script, ...rest] = args
  const env = { ...process.env, ...given, NODE_ENV: 'production' as const, INIT_CWD: process.cwd() }
  return spawn(process.execPath, [`scripts/${script}`, ...rest], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** What a start that cannot be says, and how it ends. */
export async function refusalOf(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  const child = runScript(args, env)
  const printed = collect(child)
  const [code] = (await once(child, 'close')) as [number]
  const said = printed().replace(/^(Countersign demo| {2}.* \([\d.]+ s\))\n/gm, '')
  return { code, said: said.trim() }
}

export function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (part: string) => parts.push(part))
  }
  return () => parts.join('')
}

/** Milliseconds until the site is ready and shows its pages. Throws when it takes longer than promised. */
export async function timeUntilReady(
  { url, child, printed }: Demo,
  withinMs = readyWithinMs,
): Promise<number> {
  const startedAt = performance.now()
  for (; performance.now() - startedAt < withinMs; await wait(pollMs)) {
    if (child.exitCode !== null) break
    if (await isReady(url)) return performance.now() - startedAt
  }
  throw new Error(`Not ready within ${withinMs} ms. It printed:\n${printed()}`)
}

async function isReady(url: string): Promise<boolean> {
  const answers = await Promise.all(
    ['/readyz', '/', '/api/v1/campaigns'].map((path) => fetch(url + path)),
  ).catch(() => [])
  return answers.length === 3 && answers.every(({ ok }) => ok)
}

export function listProcesses({ child, dataDir }: Demo): Processes {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const children = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, parent]) => Number(parent) === child.pid)
  const find = (script: string) => Number(children.find((row) => row.join(' ').includes(script))?.[0])
  const database = readRunning(clusterFolder(dataDir))?.pid ?? NaN
  return { supervisor: child.pid!, site: find('dist/server.mjs'), worker: find('dist/worker.mjs'), database }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

export async function untilGone(pids: number[]): Promise<void> {
  await eventually(async () => !pids.some(isAlive), `The end of ${pids.join(', ')}`)
}

export async function interrupt(
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const ended = once(child, 'exit')
  child.kill(signal)
  const [code] = (await ended) as [number | null]
  return code
}

// The process that reads (bin/reader.ts), seen from outside: started with nothing of ours in its environment, asked, watched, and
// killed when it takes too long or too much. What it was asked is then answered by the reason.

import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { DraftAnswer } from '@/lib/documents/draft'
import { limits } from '@/lib/documents/limits'
import { projectRoot } from '@/lib/platform/project-root'
import { cpuOf } from './cpu-of'
import { readerFlags, type Compiling } from './engine-flags'
import { isOverdue } from './is-overdue'
import { memoryOf } from './memory-of'

export type Job = { bytes: Uint8Array; name: string; charset?: string }
export type Refusal = 'time' | 'memory' | 'crash'
export type Reader = {
  read(job: Job): Promise<DraftAnswer | Refusal>
  /** Has it grown so large that the next document had better have a new one? */
  isWorn(): boolean
  end(): void
}

const lookMs = 20
const wornBytes = limits.memoryBytes / 2
const killBytes = limits.memoryBytes * 0.85

export function startReader(compiling: Compiling): Reader {
  // The build of the site would look for the program; it is found at run time.
  const child = fork(/* turbopackIgnore: true */ program(), [compiling], {
    execArgv: [...flags(), ...readerFlags],
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  rest(child)
  return {
    read: (job) => ask(child, job),
    isWorn: () => memoryOf(child.pid) > wornBytes,
    end: () => void child.kill('SIGKILL'),
  }
}

function program(): string {
  const file = path.join(projectRoot(), 'dist', 'reader.cjs')
  if (!existsSync(file))
    throw new Error('The program that reads documents is missing: npm run build makes it.')
  return file
}

/** It may read files, for its own code, and nothing else: write none, start nothing. */
function flags(): string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  return [permission, '--allow-fs-read=*']
}

function ask(child: ChildProcess, job: Job): Promise<DraftAnswer | Refusal> {
  child.ref()
  child.channel?.ref()
  return new Promise((resolve) => {
    const settle = (answer: DraftAnswer | Refusal) => {
      clearInterval(look)
      child.removeAllListeners()
      if (typeof answer === 'string') child.kill('SIGKILL')
      rest(child)
      resolve(answer)
    }
    const begun = { at: performance.now(), cpu: cpuOf(child.pid) }
    const look = setInterval(() => {
      if (memoryOf(child.pid) > killBytes) settle('memory')
      else if (isLate(child, begun)) settle('time')
    }, lookMs)
    child.once('message', (answer) => settle(answer as DraftAnswer))
    child.once('exit', (_, signal) => settle(signal === 'SIGABRT' ? 'memory' : 'crash'))
    child.on('error', () => settle('crash'))
    child.send(job)
  })
}

function isLate({ pid }: ChildProcess, begun: { at: number; cpu: number }): boolean {
  const passedMs = performance.now() - begun.at
  return passedMs >= limits.milliseconds && isOverdue({ passedMs, workedMs: cpuOf(pid) - begun.cpu })
}

/** Nobody waits for a reader that has nothing to do; one that dies meanwhile is found out by the next document. */
function rest(child: ChildProcess): void {
  child.on('error', () => {})
  child.unref()
  child.channel?.unref()
}

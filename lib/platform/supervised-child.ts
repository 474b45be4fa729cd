// A process that is kept alive: begun again when it ends unasked, sooner at first and then less often, until it is told to stop.
// It is not in our process group, so that a Ctrl-C reaches it only through the supervisor, which knows the order of things.

import { fork, type ChildProcess } from 'node:child_process'
import { log } from './logger'

export type ChildPlan = {
  name: string
  script: string
  env: Record<string, string | undefined>
  /** An open file for what it writes; ours when not given. */
  output?: number
}

const shortestPauseMs = 250
const longestPauseMs = 10_000
const soundAfterMs = 5_000
const stopMs = 9_000
/** MB for what is young: what an answer was made with is gone before it would have to be copied. */
const youngMB = 32

export class SupervisedChild {
  private child: ChildProcess | undefined
  private stopping = false
  private pauseMs = 0
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly plan: ChildPlan) {}

  get pid(): number | undefined {
    return this.child?.pid
  }

  /** Resolves when it says that it is ready; rejects when its first life ends before that. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.launch()
      child.on('message', (message) => message === 'ready' && resolve())
      child.once('exit', () => reject(new Error(`The ${this.plan.name} did not start.`)))
    })
  }

  /** What it is told at its next start; the running one is ended and begun again. */
  restartWith(env: ChildPlan['env']): void {
    Object.assign(this.plan.env, env)
    this.child?.kill('SIGTERM')
  }

  async stop(): Promise<void> {
    this.stopping = true
    clearTimeout(this.timer)
    const { child } = this
    if (!child || hasEnded(child)) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const timer = setTimeout(() => child.kill('SIGKILL'), stopMs)
    if (child.connected) child.send('stop', () => {})
    else child.kill('SIGTERM')
    await ended
    clearTimeout(timer)
  }

  kill(): void {
    this.stopping = true
    clearTimeout(this.timer)
    this.child?.kill('SIGKILL')
  }

  private launch(): ChildProcess {
    const { script, output = 'inherit' } = this.plan
    const env = this.plan.env as NodeJS.ProcessEnv
    const execArgv = [...process.execArgv, `--max-semi-space-size=${youngMB}`]
    const child = fork(script, { env, execArgv, detached: true, stdio: ['ignore', output, output, 'ipc'] })
    let readyAt = Infinity
    this.child = child
    child.on('error', () => {})
    child.on('message', (message) => message === 'ready' && (readyAt = performance.now()))
    child.once('exit', (exitCode, signal) =>
      this.beginAgain(performance.now() - readyAt, { exitCode, signal }),
    )
    return child
  }

  private beginAgain(workedMs: number, end: { exitCode: number | null; signal: string | null }): void {
    if (this.stopping) return
    log.warn({ process: this.plan.name, ...end }, 'a process ended and is begun again')
    this.pauseMs = nextPause(this.pauseMs, workedMs)
    this.timer = setTimeout(() => this.launch(), this.pauseMs)
  }
}

/** Milliseconds: what has worked for a while is begun again at once; what dies young again and again, less and less often. */
export function nextPause(pauseMs: number, workedMs: number): number {
  if (workedMs > soundAfterMs) return shortestPauseMs
  return Math.min(Math.max(pauseMs * 2, shortestPauseMs), longestPauseMs)
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

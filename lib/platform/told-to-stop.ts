// When a process of ours has to end: a signal, a word of the supervisor, or the supervisor's death (then the channel to it
// closes). What is begun is finished within the time that `endWithin` gives.

import { log } from './logger'

/** Aborted once, on the first reason; a second Ctrl-C ends at once. */
export function toldToStop(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  process.on('SIGINT', () => (controller.signal.aborted ? process.exit(130) : stop()))
  process.on('message', (message) => message === 'stop' && stop())
  process.on('disconnect', stop)
  return controller.signal
}

/** Ends the process when `work` is done, or without it when it takes too long. */
export async function endWithin(ms: number, work: () => Promise<unknown>): Promise<never> {
  setTimeout(() => process.exit(1), ms).unref()
  await work().catch((fault: unknown) => log.error({ fault, pid: process.pid }, 'stopping failed'))
  process.exit(0)
}

/** Ends a process whose connections answer no more; whoever keeps it, supervisor or systemd, begins it again with new ones. */
export function endLost(): never {
  log.fatal({ pid: process.pid }, 'the database says nothing any more')
  process.exit(1)
}

/** Says to the supervisor, if there is one, that work can begin. */
export function reportReady(): void {
  if (process.send && process.connected) process.send('ready')
}

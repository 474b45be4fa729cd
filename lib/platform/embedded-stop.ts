// Stops the embedded server in order: open transactions are rolled back, everything committed is on disk. Where it does not
// end in time it is stopped hard; it then recovers by itself on the next start.

import { setTimeout as wait } from 'node:timers/promises'

const patienceMs = 8_000
const pollMs = 20

export async function stopServer(pid: number): Promise<void> {
  if (!sendSignal(pid, 'SIGINT') || (await ended(pid, patienceMs))) return
  if (sendSignal(pid, 'SIGQUIT')) await ended(pid, 2_000)
}

async function ended(pid: number, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while (performance.now() < deadline) {
    if (!sendSignal(pid, 0)) return true
    await wait(pollMs)
  }
  return false
}

/** False when there is no such process any more. */
function sendSignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

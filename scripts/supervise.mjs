// Runs the supervisor in this process until it is told to stop: by Ctrl-C, by a signal, or by the end of whoever started us.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './fresh.mjs'

const patienceMs = 10_000
/** npm passes a Ctrl-C on that the terminal has sent us already: what follows so closely is the same one. */
const sameMs = 300

export async function supervise({ jobs, beforeJobs = async () => {}, onReady }) {
  const { startSupervisor } = await import(pathToFileURL(path.join(root, 'dist/supervisor.mjs')))
  const told = waitForSignal()
  const supervisor = await startSupervisor(jobs, () => Promise.race([beforeJobs(), rejectOn(told.first)]))
  onReady(supervisor)
  await told.first
  console.error('\nStopping …')
  told.second.then(() => end(supervisor, 130))
  setTimeout(() => end(supervisor, 1), patienceMs).unref()
  await supervisor.stop()
  process.exit(0)
}

/** Told to stop while there is still something to be made: it is not waited for. */
async function rejectOn(told) {
  await told
  throw new Error('Stopped before it was ready.')
}

function end(supervisor, code) {
  supervisor.kill()
  process.exit(code)
}

/** The first signal asks for an orderly stop, the second for an end at once. */
function waitForSignal() {
  let toldAt = -Infinity
  const tell = {}
  const first = new Promise((resolve) => (tell.first = resolve))
  const second = new Promise((resolve) => (tell.second = resolve))
  const hear = () => {
    if (performance.now() - toldAt < sameMs) return
    const isSecond = toldAt > -Infinity
    toldAt = performance.now()
    if (isSecond) tell.second()
    else tell.first()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, hear)
  return { first, second }
}

/** One sentence and exit 1, for whoever typed the command. */
export function failWith(fault) {
  console.error(fault.message)
  process.exit(1)
}

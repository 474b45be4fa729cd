// The faults that Next.js catches, as one log line each: kind, code and place, but none of the words, which may hold what
// somebody typed. What it would write to the console itself goes the same way.

import { log } from './logger'

type About = { requestId?: unknown; method?: string; path?: string }

/** One per process: Next.js brings its own copy of this file. */
const shared = globalThis as { countersignTold?: WeakSet<object> }
const told = (shared.countersignTold ??= new WeakSet())

/** Once for each fault, whoever tells it. */
export function tellFault(fault: unknown, about: About = {}): void {
  if (typeof fault === 'object' && fault !== null) {
    if (told.has(fault)) return
    told.add(fault)
  }
  log.error({ ...about, fault: withoutWords(fault) }, 'a request failed')
}

/** From now on nothing but log lines leaves this process. Next.js writes first and tells the request after: that one counts. */
export function tellConsoleFaults(): void {
  console.error = (...written) => {
    const fault = written.find((one) => one instanceof Error)
    setImmediate(() => tellFault(fault))
  }
}

function withoutWords(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault
  const { name, stack = '' } = fault
  const { code, digest } = fault as { code?: unknown; digest?: unknown }
  const place = stack.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return Object.assign(new Error(''), { name, code: code ?? digest, stack: place })
}

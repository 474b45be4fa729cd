// The faults that Next.js catches, as one log line each: kind, code and place, but none of the words, which may hold what
// somebody typed.

import { log } from './logger'
import { tellSome } from './tell-some'

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
  tellSome(() => log.error({ ...about, fault: withoutWords(fault) }, 'a request failed'))
}

function withoutWords(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault
  const { name, stack = '' } = fault
  const { code, digest } = fault as { code?: unknown; digest?: unknown }
  const place = stack.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return Object.assign(new Error(''), { name, code: code ?? digest, stack: place })
}

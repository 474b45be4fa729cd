// Counts what happens per key in a window, in this process's memory: enough to turn a flood away before it costs anything.
// Limits that must hold across processes are counted in the database by their own verb.

import { RateLimiterMemory } from 'rate-limiter-flexible'

export type Hits = { count: number; retryAfterSeconds: number }

/** Shared by every copy of this module in the process: the app's bundles may hold several. */
const holder = globalThis as typeof globalThis & { countersignLimiters?: Map<string, RateLimiterMemory> }
const limiters = (holder.countersignLimiters ??= new Map())

/** Adds one and says how many there are in the window of `seconds` that is running, and when it ends. */
export async function countHit(name: string, key: string, seconds: number): Promise<Hits> {
  const state = await limiterFor(name, seconds).penalty(key)
  return { count: state.consumedPoints, retryAfterSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)) }
}

/** For tests: every window starts anew. */
export function forgetHits(): void {
  limiters.clear()
}

function limiterFor(name: string, seconds: number): RateLimiterMemory {
  const id = `${name}:${seconds}`
  const known = limiters.get(id)
  if (known) return known
  const limiter = new RateLimiterMemory({ keyPrefix: id, points: 1, duration: seconds })
  limiters.set(id, limiter)
  return limiter
}

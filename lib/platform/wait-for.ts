// Waits, unless told to stop.

import { setTimeout as wait } from 'node:timers/promises'

/** Resolves after `ms`, or at once when `signal` aborts. */
export async function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms > 0) await wait(ms, undefined, { signal }).catch(() => undefined)
}

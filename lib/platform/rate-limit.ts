// Counts what happens per key in a window, in this process's memory: enough to turn a flood away before it costs anything.
// Limits that must hold across processes are counted in the database by their own verb.

export type Hits = { count: number; retryAfterSeconds: number }

type Window = { count: number; endsAt: number }

/** Shared by every copy of this module in the process: the app's bundles may hold several. Of one name all windows are as long, so
 * that they stand in the order in which they end. */
const holder = globalThis as typeof globalThis & { countersignHits?: Map<string, Map<string, Window>> }
const counted = (holder.countersignHits ??= new Map())

/** Adds one and says how many there are in the window of `seconds` that is running, and when it ends. */
export function countHit(name: string, key: string, seconds: number): Hits {
  const now = performance.now()
  const windows = windowsOf(`${name}:${seconds}`)
  const window = running(windows, key, now) ?? begin(windows, key, now + seconds * 1000)
  window.count++
  return { count: window.count, retryAfterSeconds: Math.max(1, Math.ceil((window.endsAt - now) / 1000)) }
}

/** For tests: every window starts anew. */
export function forgetHits(): void {
  counted.clear()
}

function windowsOf(id: string): Map<string, Window> {
  const known = counted.get(id)
  if (known) return known
  const made = new Map<string, Window>()
  counted.set(id, made)
  return made
}

/** Whatever has ended is forgotten on the way. */
function running(windows: Map<string, Window>, key: string, now: number): Window | undefined {
  for (const [ended, { endsAt }] of windows) {
    if (endsAt > now) break
    windows.delete(ended)
  }
  return windows.get(key)
}

function begin(windows: Map<string, Window>, key: string, endsAt: number): Window {
  const window = { count: 0, endsAt }
  windows.set(key, window)
  return window
}

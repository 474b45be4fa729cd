// How often something happened per key in the window that runs: enough to turn a flood away before it costs anything. Counted in this
// process's memory alone, or over all processes of the site (shared-hits.ts), where a limit is a promise.

import { openedPool } from './db'
import { HitWindows, hitsIn, type Hits } from './hit-windows'
import { SharedHits } from './shared-hits'

export type { Hits }

type Counted = { own: HitWindows; shared: SharedHits }

/** Shared by every copy of this module in the process: the app's bundles may hold several. */
const holder = globalThis as typeof globalThis & { countersignHits?: Counted }
const counted = (holder.countersignHits ??= { own: new HitWindows(), shared: new SharedHits(openedPool) })

/** Adds one and says how many there are in the window of `seconds` that is running, and when it ends. */
export function countHit(name: string, key: string, seconds: number): Hits {
  return hitsIn(counted.own.add(name, key, seconds))
}

/** The same over all processes, as far as this one has heard. */
export function countSharedHit(name: string, key: string, seconds: number): Hits {
  return counted.shared.count(name, key, seconds)
}

/** For who cannot wait a quarter of a second. */
export function shareHits(): Promise<void> {
  return counted.shared.share()
}

/** For tests: every window starts anew. */
export function forgetHits(): void {
  counted.own.clear()
  counted.shared.clear()
}

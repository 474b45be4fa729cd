// How often something happened per key in the window of time that runs: in memory, the window beginning with its first hit. What has
// ended is forgotten on the way and, where very many keys come at once, what began longest ago.

export type HitWindow = {
  name: string
  key: string
  seconds: number
  count: number
  /** Of them, those that no other process knows of yet (shared-hits.ts). */
  untoldCount: number
  /** By the clock of this process. */
  endsAt: number
}

export type Hits = { count: number; retryAfterSeconds: number }

const mostKeys = 200_000

export class HitWindows {
  /** Of one name and length all windows stand in the order in which they began. */
  private readonly all = new Map<string, Map<string, HitWindow>>()

  /** Adds one to the window that runs, or begins one. */
  add(name: string, key: string, seconds: number): HitWindow {
    const now = performance.now()
    const windows = this.of(`${name}:${seconds}`)
    forgetEnded(windows, now)
    const known = windows.get(key)
    const window = known && known.endsAt > now ? known : begin(windows, { name, key, seconds })
    window.count++
    return window
  }

  keysOf(name: string, seconds: number): string[] {
    return [...this.of(`${name}:${seconds}`).keys()]
  }

  clear(): void {
    this.all.clear()
  }

  private of(id: string): Map<string, HitWindow> {
    const known = this.all.get(id)
    if (known) return known
    const made = new Map<string, HitWindow>()
    this.all.set(id, made)
    return made
  }
}

export function hitsIn({ count, endsAt }: HitWindow): Hits {
  return { count, retryAfterSeconds: Math.max(1, Math.ceil((endsAt - performance.now()) / 1000)) }
}

function forgetEnded(windows: Map<string, HitWindow>, now: number): void {
  for (const [key, { endsAt }] of windows) {
    if (endsAt > now && windows.size < mostKeys) break
    windows.delete(key)
  }
}

type Named = Pick<HitWindow, 'name' | 'key' | 'seconds'>

function begin(windows: Map<string, HitWindow>, named: Named): HitWindow {
  const window = { ...named, count: 0, untoldCount: 0, endsAt: performance.now() + named.seconds * 1000 }
  windows.delete(named.key)
  windows.set(named.key, window)
  return window
}

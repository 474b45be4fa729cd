// How often something happened per key in the window of time that runs: in memory, the window beginning with its first hit. What has
// ended is forgotten once a second and, where very many keys come at once, a tenth of them that began longest ago: a map that is
// shortened at its front with every hit would be walked over its holes each time.

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
const forgetEveryMs = 1_000

/** Of one name and length, in the order in which they began. */
type Row = { windows: Map<string, HitWindow>; forgotAt: number }

export class HitWindows {
  private readonly rows = new Map<string, Row>()

  /** Adds one to the window that runs, or begins one. */
  add(name: string, key: string, seconds: number): HitWindow {
    const now = performance.now()
    const row = this.of(`${name}:${seconds}`)
    const { windows } = row
    if (now - row.forgotAt >= forgetEveryMs) forgetEnded(row, now)
    if (windows.size >= mostKeys) forgetOldest(windows, mostKeys / 10)
    const known = windows.get(key)
    const window = known && known.endsAt > now ? known : begin(windows, { name, key, seconds })
    window.count++
    return window
  }

  keysOf(name: string, seconds: number): string[] {
    return [...this.of(`${name}:${seconds}`).windows.keys()]
  }

  clear(): void {
    this.rows.clear()
  }

  private of(id: string): Row {
    const known = this.rows.get(id)
    if (known) return known
    const made = { windows: new Map<string, HitWindow>(), forgotAt: performance.now() }
    this.rows.set(id, made)
    return made
  }
}

export function hitsIn({ count, endsAt }: HitWindow): Hits {
  return { count, retryAfterSeconds: Math.max(1, Math.ceil((endsAt - performance.now()) / 1000)) }
}

function forgetEnded(row: Row, now: number): void {
  row.forgotAt = now
  for (const [key, { endsAt }] of row.windows) {
    if (endsAt > now) break
    row.windows.delete(key)
  }
}

function forgetOldest(windows: Map<string, HitWindow>, count: number): void {
  let left = count
  for (const key of windows.keys()) {
    if (left-- === 0) break
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

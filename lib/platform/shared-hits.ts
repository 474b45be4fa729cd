// Counts what happens per key in a window over all processes of the site. Each counts in its own memory, where it costs nothing, and four
// times a second tells the database what came since, in one statement for all keys, and hears the sums. So a limit may be passed by
// what comes within a quarter of a second, and by one hit a process: the first of a window is kept to oneself, as most keys have no
// second. While the database is away each counts for itself; what a process had not told when it died is forgotten.

import type { Queryable } from './db'
import { HitWindows, hitsIn, type Hits, type HitWindow } from './hit-windows'
import { log } from './logger'
import { tellHits, type HitSum, type Told } from './tell-hits'

const everyMs = 250
/** One statement's worth; the rest goes with the next. */
const mostTold = 5_000

export class SharedHits {
  private readonly windows = new HitWindows()
  /** One of a name and key: a window that was forgotten meanwhile gives way to the one after it. */
  private readonly untold = new Map<string, HitWindow>()
  private timer: NodeJS.Timeout | null = null
  private underWay: Promise<void> = Promise.resolve()
  private isCutOff = false

  /** Null while no database is open. */
  constructor(private readonly database: () => Queryable | null) {}

  count(name: string, key: string, seconds: number): Hits {
    const window = this.windows.add(name, key, seconds)
    window.untoldCount++
    // The second hit of a window lists it, and the first one after it was told.
    if (window.count === 2 || (window.count > 2 && window.untoldCount === 1))
      this.untold.set(idOf(window), window)
    this.schedule()
    return hitsIn(window)
  }

  clear(): void {
    this.windows.clear()
    this.untold.clear()
  }

  /** One after the other: sums arrive in the order in which they were made. */
  share(): Promise<void> {
    this.underWay = this.underWay.then(() => this.shareUntold())
    return this.underWay
  }

  private async shareUntold(): Promise<void> {
    const database = this.database()
    const told = database ? this.takeUntold() : []
    if (!database || told.length === 0) return
    try {
      hear(told, await tellHits(database, told))
      this.isCutOff = false
    } catch (fault) {
      this.takeBack(told, fault)
    }
    this.schedule()
  }

  private schedule(): void {
    if (this.timer || this.untold.size === 0) return
    this.timer = setTimeout(() => {
      this.timer = null
      void this.share()
    }, everyMs)
    this.timer.unref()
  }

  private takeUntold(): Told[] {
    const told: Told[] = []
    const now = performance.now()
    for (const [id, window] of this.untold) {
      if (told.length === mostTold) break
      this.untold.delete(id)
      if (window.endsAt <= now) continue
      told.push({ window, hits: window.untoldCount })
      window.untoldCount = 0
    }
    return told
  }

  /** Told again with the next ones. Said once, as whoever signs now hears of it too. */
  private takeBack(told: Told[], fault: unknown): void {
    for (const { window, hits } of told) {
      window.untoldCount += hits
      this.untold.set(idOf(window), window)
    }
    if (!this.isCutOff) log.warn({ job: 'hits', fault }, 'limits are counted by each process for itself')
    this.isCutOff = true
  }
}

function idOf({ name, seconds, key }: HitWindow): string {
  return `${name}:${seconds} ${key}`
}

/** What came while the answer was on its way is not in the sum yet. */
function hear(told: Told[], sums: HitSum[]): void {
  for (const [index, { count, endsInMs }] of sums.entries()) {
    const { window } = told[index]!
    window.count = count + window.untoldCount
    window.endsAt = performance.now() + endsInMs
  }
}

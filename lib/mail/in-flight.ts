// Work that goes on while more is begun: at most so many at once, and a fault of any of them is thrown to whoever waits.

import { waitFor } from '@/lib/platform/wait-for'

export type InFlight = {
  /** Resolves when there is room for one more. */
  room(): Promise<void>
  begin(work: Promise<void>): void
  /** Resolves when something ends, at the latest after `ms`. */
  next(ms: number): Promise<void>
  /** Resolves when all of it has ended. */
  end(): Promise<void>
  readonly count: number
}

export function flyAtMost(most: number): InFlight {
  const underWay = new Set<Promise<void>>()
  const faults: unknown[] = []
  const throwFault = () => {
    if (faults.length > 0) throw faults[0]
  }
  return {
    get count() {
      return underWay.size
    },
    begin(work) {
      const watched = work
        .catch((fault: unknown) => void faults.push(fault))
        .finally(() => underWay.delete(watched))
      underWay.add(watched)
    },
    async next(ms) {
      const waiting = new AbortController()
      await Promise.race([...underWay, waitFor(ms, waiting.signal)])
      waiting.abort()
      throwFault()
    },
    async room() {
      while (underWay.size >= most) await Promise.race(underWay)
      throwFault()
    },
    async end() {
      await Promise.all(underWay)
      throwFault()
    },
  }
}

// Keeps public answers for a moment, so that a page is made once a second however many ask. Fresh for 1 s; until 3 s the old
// one is served while a new one is made; after that the new one is made first. Only while the database is away may an answer be
// older. One making at a time a path; a change by the team empties everything, also what is being made right now, and a count that
// moved makes everything old.

import { LRUCache } from 'lru-cache'
import { within } from '../within'
import { storeAnswer, type Answer, type StoredAnswer } from './answer'
import { markAsOf } from './mark-as-of'

export type MicroCacheParts = {
  /** Makes the answer anew. */
  build(path: string): Promise<Answer>
  isDatabaseAway(): Promise<boolean>
  /** Milliseconds that only grow. */
  now(): number
  clock(): Date
}

type Entry = {
  answer: StoredAnswer
  madeAt: number
  madeOn: Date
  /** What is shown in an outage, where there has been one. */
  marked?: StoredAnswer
  /** Until then nobody need ask again: the database was away a moment ago. */
  awayUntil?: number
}

const freshMs = 1_000
const staleMs = 3_000
/** Whoever has waited so long for a new one is shown the old one, if the database is away. */
const patienceMs = 3_000
const mostBytes = 64 * 1024 * 1024

export class MicroCache {
  private readonly entries = new LRUCache<string, Entry>({
    maxSize: mostBytes,
    sizeCalculation: ({ answer }) => answer.body.length * 3 + 1024,
  })
  private readonly underWay = new Map<string, Promise<StoredAnswer>>()

  constructor(private readonly parts: MicroCacheParts) {}

  /**
   * At once where it is kept: very many ask. May be called for paths whose answer then turns out not to be cacheable: it is passed on
   * and not kept.
   */
  get(path: string): StoredAnswer | Promise<StoredAnswer> {
    const entry = this.entries.get(path)
    const age = entry ? this.parts.now() - entry.madeAt : Infinity
    if (entry && age < freshMs) return entry.answer
    if (entry && age < staleMs) {
      this.build(path).catch(() => {})
      return entry.answer
    }
    return entry ? this.buildOrKeep(path, entry) : this.build(path)
  }

  /** Whoever asks from now on gets what is true now, or while the database is away what was true before. */
  age(): void {
    for (const entry of this.entries.values()) entry.madeAt = -Infinity
    this.underWay.clear()
  }

  /** Whoever asks from now on gets what is true now. */
  clear(): void {
    this.entries.clear()
    this.underWay.clear()
  }

  private async buildOrKeep(path: string, entry: Entry): Promise<StoredAnswer> {
    if (this.parts.now() < (entry.awayUntil ?? 0)) return showOld(entry)
    const answer = await within(patienceMs, this.build(path)).catch(() => null)
    if (answer && answer.status < 500) return answer
    if (!(await this.parts.isDatabaseAway())) return answer ?? this.build(path)
    entry.awayUntil = this.parts.now() + freshMs
    return showOld(entry)
  }

  private build(path: string): Promise<StoredAnswer> {
    const running = this.underWay.get(path)
    if (running) return running
    const building: Promise<StoredAnswer> = this.parts
      .build(path)
      .then((answer) => this.keep(path, answer, building))
      .finally(() => this.isCurrent(path, building) && this.underWay.delete(path))
    this.underWay.set(path, building)
    return building
  }

  private keep(path: string, answer: Answer, building: Promise<StoredAnswer>): StoredAnswer {
    const previous = this.entries.peek(path)?.answer
    const stored =
      previous?.body.equals(answer.body) && previous.status === answer.status ? previous : storeAnswer(answer)
    if (!this.isCurrent(path, building)) return stored
    if (isCacheable(answer)) {
      this.entries.set(path, { answer: stored, madeAt: this.parts.now(), madeOn: this.parts.clock() })
    } else if (answer.status < 500) this.entries.delete(path)
    return stored
  }

  /** False for what was begun before everything was emptied. */
  private isCurrent(path: string, building: Promise<StoredAnswer>): boolean {
    return this.underWay.get(path) === building
  }
}

/** Marked once, as very many ask just then. */
function showOld(entry: Entry): StoredAnswer {
  return (entry.marked ??= markAsOf(entry.answer, entry.madeOn))
}

function isCacheable({ status, headers }: Answer): boolean {
  return status === 200 && String(headers['cache-control'] ?? '').includes('public') && !headers['set-cookie']
}

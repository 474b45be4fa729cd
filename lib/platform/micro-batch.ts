// Many small writes as few transactions: what comes within a few milliseconds goes together, and each hears its own answer when
// all of it is done. Two items of one key never travel at the same time: the second waits until the first has its answer.

export type MicroBatchParts<Item, Answer> = {
  /** One answer an item, in their order; a promise where one needs longer than the others. */
  run(items: Item[]): Promise<(Answer | Promise<Answer>)[]>
  keyOf(item: Item): string
  mostItems?: number
  mostUnderWay?: number
  /** Who gets no place for so long is refused, and so is whoever comes meanwhile. */
  placeWithinMs?: number
}

type Waiting<Item, Answer> = {
  item: Item
  key: string
  since: number
  resolve(answer: Answer): void
  reject(fault: unknown): void
}

/**
 * Who finds nobody under way waits so long for company, and so does who came meanwhile, when the last of those are answered: they
 * come back in a moment, and a batch costs as much as a dozen of its rows.
 */
const collectMs = 5
/**
 * While a batch is under way the next one grows, until none is, or it is half of the crowd, or this old: one that is held up
 * elsewhere holds up nobody else for longer. Half are read or answered while the other half are written: a batch that takes all of
 * them lets site and database work in turns only, and leaves the next one waiting for who has just been answered. Of a few, one
 * batch after the other costs less.
 */
const patienceMs = 50
const fewest = 16
/** How many are here at once, as it is remembered: at first so many, and with each batch a little less than before. */
const firstCrowd = 64
const remembered = 0.97
/** What waits beyond this is refused at once: it would only hear of it later. */
const mostWaiting = 5_000

export class MicroBatch<Item, Answer> {
  private ready: Waiting<Item, Answer>[] = []
  /** A key is in here as long as an item of it is ready or travels; its list are those that come after. */
  private readonly behind = new Map<string, Waiting<Item, Answer>[]>()
  private waitingCount = 0
  private underWayCount = 0
  private crowd = firstCrowd
  private timer: NodeJS.Timeout | null = null
  private readonly mostItems: number
  private readonly mostUnderWay: number
  private readonly placeWithinMs: number

  constructor(private readonly parts: MicroBatchParts<Item, Answer>) {
    this.mostItems = parts.mostItems ?? 200
    this.mostUnderWay = parts.mostUnderWay ?? 2
    this.placeWithinMs = parts.placeWithinMs ?? Infinity
  }

  add(item: Item): Promise<Answer> {
    if (this.waitingCount >= mostWaiting || this.isStuck()) return Promise.reject(tooMuch())
    this.waitingCount++
    const key = this.parts.keyOf(item)
    const since = performance.now()
    return new Promise<Answer>((resolve, reject) => this.line({ item, key, since, resolve, reject }))
  }

  private line(waiting: Waiting<Item, Answer>): void {
    const behind = this.behind.get(waiting.key)
    if (behind) return void behind.push(waiting)
    this.behind.set(waiting.key, [])
    this.ready.push(waiting)
    this.schedule()
  }

  /** Whoever has its answer makes way for the next of its key. */
  private giveFree(key: string): void {
    this.waitingCount--
    const next = this.behind.get(key)?.shift()
    if (next) this.ready.push(next)
    else this.behind.delete(key)
  }

  private schedule(): void {
    if (this.ready.length === 0 || this.underWayCount >= this.mostUnderWay) return
    if (this.ready.length >= this.half()) return this.depart()
    this.timer ??= setTimeout(() => this.depart(), this.underWayCount === 0 ? collectMs : patienceMs)
  }

  private depart(): void {
    this.stopTimer()
    while (this.isStuck()) this.refuse(this.ready.shift()!, tooMuch())
    if (this.ready.length === 0 || this.underWayCount >= this.mostUnderWay) return
    this.underWayCount++
    this.crowd = Math.max(this.behind.size, this.crowd * remembered)
    void this.travel(this.ready.splice(0, this.half())).finally(() => {
      this.underWayCount--
      if (this.underWayCount === 0) this.stopTimer()
      this.schedule()
    })
    this.schedule()
  }

  private half(): number {
    return Math.min(this.mostItems, Math.max(fewest, Math.ceil(this.crowd / 2)))
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private isStuck(): boolean {
    const [first] = this.ready
    return first !== undefined && performance.now() - first.since > this.placeWithinMs
  }

  private async travel(batch: Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.parts.run(batch.map(({ item }) => item))
      batch.forEach((waiting, index) => this.tell(waiting, answers[index]!))
    } catch (fault) {
      for (const waiting of batch) this.refuse(waiting, fault)
    }
  }

  private tell(waiting: Waiting<Item, Answer>, answer: Answer | Promise<Answer>): void {
    if (answer instanceof Promise) {
      void answer
        .then(
          (later) => this.tell(waiting, later),
          (fault: unknown) => this.refuse(waiting, fault),
        )
        .then(() => this.schedule())
      return
    }
    this.giveFree(waiting.key)
    waiting.resolve(answer)
  }

  private refuse({ key, reject }: Waiting<Item, Answer>, fault: unknown): void {
    this.giveFree(key)
    reject(fault)
  }
}

function tooMuch(): Error {
  return new Error('too much waits to be written')
}

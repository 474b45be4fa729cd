import { setTimeout as wait } from 'node:timers/promises'
import { countWaiting, withOutbox } from '../mail/outbox'
import { fillUpdate } from '../mail/subscribers'
import { memoryMiB } from '../memory'
import { round, type Measure } from '../result'

/** More than any provider allows: the slots hold up nothing. */
const perSecond = 10_000

/** One worker and a provider that takes everything at once: what freezing, rendering and settling carry, and the memory they need. */
export function freezeTo(people: number): Measure {
  return () =>
    withOutbox({ perSecond, isInstant: true }, async ({ db, startWorker }) => {
      await fillUpdate(db, people)
      const { pid } = startWorker()
      while ((await countWaiting(db)) === people) await wait(10)
      const [began, left] = [performance.now(), await countWaiting(db)]
      let workerMiB = 0
      while ((await countWaiting(db)) > 0) {
        workerMiB = Math.max(workerMiB, memoryMiB(pid!))
        await wait(500)
      }
      const seconds = (performance.now() - began) / 1000
      const { rows } = await db.query(`SELECT count(*)::int AS n FROM "Delivery" WHERE "state" = 'sent'`)
      return rows[0].n === people ? { perSecond: round(left / seconds), people, workerMiB, errors: 0 } : null
    })
}

import { setTimeout as wait } from 'node:timers/promises'
import { countFaults, countWaiting, fillOutbox, withOutbox } from '../mail/outbox'
import { fullestSecond } from '../mail/requests'
import { round, type Measure } from '../result'

const timeoutMs = 30_000

type DrainPlan = { workers: number; perSecond: number; batches: number }

/** Full batches at an allowed rate: how much of it is used, and how many requests the fullest second held. */
export function drainAt({ workers, perSecond, batches }: DrainPlan): Measure {
  return () =>
    withOutbox({ perSecond, timeoutMs }, async ({ db, standIn, startWorker }) => {
      standIn.limitPerSecond = perSecond
      standIn.fate = () => ({ slowMs: 300 })
      await fillOutbox(db, { messages: 1, people: batches * 100 })
      for (let n = 0; n < workers; n++) startWorker()
      while ((await countWaiting(db)) > 0) await wait(100)
      const { extra, missing } = countFaults(standIn, batches * 100)
      if (extra + missing > 0) throw new Error(`${extra} mails too many, ${missing} people without one`)
      const rate = measureRate(standIn.requestTimes)
      const used = round(rate / perSecond)
      return {
        perSecond: round(rate * 100),
        used,
        fullestSecond: fullestSecond(standIn.requestTimes),
        refused: standIn.refusedByRate,
        errors: 0,
      }
    })
}

/** Requests a second between the first and the last. */
function measureRate(times: number[]): number {
  return (times.length - 1) / ((times.at(-1)! - times[0]!) / 1000)
}

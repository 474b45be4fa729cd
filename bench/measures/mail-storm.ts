import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Failure } from '@/tests/support/resend-stand-in'
import { countFaults, countWaiting, fillOutbox, withOutbox, type Outbox } from '../mail/outbox'
import { round, type Measure } from '../result'

const people = 20
/** Small batches, so that many requests meet the storm. */
const patience = { perSecond: 40, timeoutMs: 500, batchSize: people }

/** Three requests in ten go wrong, before or after the mails are taken. */
const faults: Failure[] = [
  { status: 429, name: 'rate_limit_exceeded', retryAfter: 1 },
  { status: 500, name: 'internal_server_error' },
  'reset',
  'answer lost by timeout',
  'answer lost by reset',
  'answer lost by 500',
]

export type StormPlan = { workers: number; recipients: number; kills: number }

/** Recipients, a provider that fails, workers killed at any moment: nobody twice, nobody without. Waiting is cut short. */
export function storm({ workers, recipients, kills }: StormPlan): Measure {
  return () =>
    withOutbox(patience, async (outbox) => {
      const { db, standIn } = outbox
      await fillOutbox(db, { messages: recipients / people, people })
      const began = performance.now()
      const crew = Array.from({ length: workers }, outbox.startWorker)
      const killed = standFate(outbox, crew, kills)
      while ((await countWaiting(db)) > 0) await letTimeFly(db)
      const { extra, missing } = countFaults(standIn, recipients)
      if (extra + missing > 0) throw new Error(`${extra} mails too many, ${missing} people without one`)
      const seconds = round((performance.now() - began) / 1000)
      return {
        recipients,
        killed: killed.count,
        requests: standIn.requestTimes.length,
        extra,
        missing,
        seconds,
        errors: 0,
      }
    })
}

/** Chance decides about each request, and whether a worker dies while it is under way. */
function standFate({ standIn, startWorker }: Outbox, crew: ChildProcess[], kills: number): { count: number } {
  const killed = { count: 0 }
  standIn.fate = () => {
    if (killed.count < kills && Math.random() < 0.25) void killOne()
    return Math.random() < 0.3
      ? faults[Math.floor(Math.random() * faults.length)]!
      : { slowMs: Math.random() * 60 }
  }
  async function killOne(): Promise<void> {
    killed.count++
    const place = Math.floor(Math.random() * crew.length)
    await wait(Math.random() * 80)
    const old = crew[place]!
    crew[place] = startWorker()
    old.kill('SIGKILL')
    if (old.exitCode === null && old.signalCode === null) await once(old, 'exit')
  }
  return killed
}

/** Leases, backoff and pauses are over sooner; keys and their age stay as they are. */
async function letTimeFly(db: Pool): Promise<void> {
  await wait(250)
  await db.query(
    `UPDATE "Batch" SET "notBefore" = "notBefore" - interval '20 seconds' WHERE "state" = 'frozen'`,
  )
  await db.query(`UPDATE "Delivery" SET "notBefore" = now() WHERE "state" = 'queued' AND "notBefore" > now()`)
  await db.query(`DELETE FROM "Fact" WHERE "key" IN ('mail-slot', 'mail-failures')`)
}

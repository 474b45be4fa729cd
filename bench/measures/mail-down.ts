import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { countFaults, countWaiting, fillOutbox, withOutbox } from '../mail/outbox'
import type { Measure } from '../result'

const recipients = 10_000
const patience = { perSecond: 40, timeoutMs: 500 }
const triedEnough = 30

/** The provider takes mails and loses every answer, then is down for 25 hours (the clock is moved), then back. */
export const mailDown: Measure = () =>
  withOutbox(patience, async ({ db, standIn, startWorker }) => {
    await fillOutbox(db, { messages: 100, people: 100 })
    standIn.fate = () => (Math.random() < 0.5 ? 'answer lost by reset' : 'reset')
    const worker = startWorker()
    while (standIn.requestTimes.length < triedEnough) {
      await wait(100)
      await db.query(`DELETE FROM "Fact"`)
    }
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    const takenBefore = standIn.taken.length
    await db.query(
      `UPDATE "Batch" SET "frozenAt" = "frozenAt" - interval '25 hours', "notBefore" = now() - interval '1 second'`,
    )
    await db.query(`UPDATE "Delivery" SET "notBefore" = now() - interval '1 second' WHERE "state" = 'queued'`)
    await db.query(`DELETE FROM "Fact"`)
    standIn.fate = () => 'well'
    standIn.aheadMs = 25 * 3600 * 1000
    startWorker()
    while ((await countWaiting(db)) > 0) await wait(100)
    const { rows } = await db.query(`SELECT "email", "state" FROM "Delivery"`)
    const times = standIn.timesMailed()
    const listed = rows.filter(({ state }) => state === 'unknown').length
    const lost = rows.filter(({ email, state }) => !times[email] && state !== 'unknown').length
    const { extra } = countFaults(standIn, recipients)
    if (extra + lost > 0) throw new Error(`${extra} mails too many, ${lost} people lost`)
    return { recipients, takenBefore, listedForPerson: listed, resentBlindly: extra, lost, errors: 0 }
  })

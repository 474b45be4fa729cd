import { setTimeout as wait } from 'node:timers/promises'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { joinOutbox, withOutbox, type Outbox } from '../mail/outbox'
import { fullestSecond } from '../mail/requests'
import { fillCampaign, fillUpdate } from '../mail/subscribers'
import { round, summarise, type Measure } from '../result'

const signaturesPerMinute = 2_000
const campaigns = 300
const perSecond = 5

/** More than can leave meanwhile: bulk mail waits from the first signature to the last. */
const newsPerMinute = 100 * perSecond * 60
const leastNews = 100_000

/**
 * Signatures for many campaigns at once while news goes out, two workers, a provider that answers after 300 ms: how long a
 * confirmation mail takes from the commit that queued it to the one that wrote it down as taken.
 */
export const mailMixed: Measure = ({ minutes }) =>
  withOutbox({ perSecond }, async (outbox) => {
    const { db, standIn, startWorker } = outbox
    Object.assign(standIn, { keepsContent: false, limitPerSecond: perSecond, fate: () => ({ slowMs: 300 }) })
    await fillUpdate(db, Math.max(leastNews, minutes * newsPerMinute))
    for (let n = 0; n < campaigns; n++) await fillCampaign(db, `c${n}`)
    for (let n = 0; n < 2; n++) startWorker()
    while (standIn.taken.length === 0) await wait(50)
    await joinOutbox(outbox, () => signFor(minutes))
    const sentMeanwhile = await countSent(outbox)
    const waits = await awaitConfirmations(outbox, minutes * signaturesPerMinute)
    const requests = { fullestSecond: fullestSecond(standIn.requestTimes), refused: standIn.refusedByRate }
    const within60s = waits.filter((ms) => ms <= 60_000).length / waits.length
    const figures = { ...summarise(waits, minutes * 60), perSecond: round(sentMeanwhile / (minutes * 60)) }
    return {
      ...figures,
      worstMs: Math.max(...waits),
      minutes,
      confirmations: waits.length,
      within60s,
      ...requests,
    }
  })

/** One after the other at even distances, whether those before are through or not. */
async function signFor(minutes: number): Promise<void> {
  const [began, everyMs] = [performance.now(), 60_000 / signaturesPerMinute]
  const signing: Promise<void>[] = []
  for (let n = 0; n < minutes * signaturesPerMinute; n++) {
    await wait(Math.max(0, began + n * everyMs - performance.now()))
    signing.push(signOne(n))
  }
  await Promise.all(signing)
}

async function signOne(n: number): Promise<void> {
  const fields = { name: 'Ada Example', email: `signer-${n}@example.org`, country: 'NL', city: 'Utrecht' }
  const answer = await signCampaign({ slug: `bench-c${n % campaigns}`, fields, address: null })
  if (!answer.ok) throw new Error(`A signature was refused: ${answer.reason}`)
}

async function countSent({ db }: Outbox): Promise<number> {
  const { rows } = await db.query(`SELECT count(*)::int AS n FROM "Delivery" WHERE "state" = 'sent'`)
  return rows[0].n
}

/** The wait of each, in milliseconds, once all have left. */
async function awaitConfirmations({ db }: Outbox, wanted: number): Promise<number[]> {
  for (;;) {
    const { rows } = await db.query<{ ms: number }>(
      `SELECT extract(epoch FROM d."settledAt" - d."createdAt")::float * 1000 AS ms
         FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId" WHERE m."template" = 'confirm' AND d."state" = 'sent'`,
    )
    if (rows.length === wanted) return rows.map(({ ms }) => Math.round(ms))
    await wait(500)
  }
}

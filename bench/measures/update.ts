import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import { withOutbox } from '../mail/outbox'
import { fillSubscribers } from '../mail/subscribers'
import { memoryMiB } from '../memory'
import { round, type Measure } from '../result'

const pollMs = 50

/** The worker makes the deliveries of an update to so many: from its turn to its commit, and the most memory it had meanwhile. */
export function updateTo(subscriptionCount: number): Measure {
  return () =>
    withOutbox({ perSecond: 1 }, async ({ db, startWholeWorker }) => {
      const id = randomUUID()
      await fillSubscribers(db, id, subscriptionCount)
      await db.query(sender)
      const { pid } = startWholeWorker()
      await db.query(update, [id])
      const { seconds, workerMiB } = await watchWorker(db, pid!, id)
      if ((await countPeople(db, id)) !== subscriptionCount) return null
      return { perSecond: round(subscriptionCount / seconds), seconds: round(seconds), workerMiB, errors: 0 }
    })
}

/** Every update names its sender. */
const sender = `INSERT INTO "Setting" ("key", "value", "updatedAt")
  VALUES ('site', '{"contactEmail": "hello@harbour.example", "postalAddress": "1 Quay", "timeZone": "UTC"}', now())`

/** Approved, and its time has come. */
const update = `INSERT INTO "Update" ("id", "campaignId", "state", "title", "body", "writtenBy", "sendAt", "approvedAt",
    "approvedById", "approvedBy")
  VALUES ($1::uuid, $1::text, 'scheduled', 'Measured', 'Words.', 'bench', now(), now(), 'bench', 'bench')`

type Watched = { seconds: number; workerMiB: number }

/** `sentAt` is when its transaction began to move it; the message is there for others once it is committed. */
async function watchWorker(db: Pool, pid: number, id: string): Promise<Watched> {
  let workerMiB = 0
  for (;;) {
    workerMiB = Math.max(workerMiB, memoryMiB(pid))
    const { rows } = await db.query<{ seconds: number }>(
      `SELECT extract(epoch FROM clock_timestamp() - "sentAt")::float AS seconds FROM "Update" WHERE "id" = $1 AND "state" = 'sent'`,
      [id],
    )
    if (rows[0]) return { seconds: rows[0].seconds, workerMiB }
    await wait(pollMs)
  }
}

/** How many have one delivery each; null where somebody has two. */
async function countPeople(db: Pool, id: string): Promise<number | null> {
  const { rows } = await db.query<{ people: number; deliveries: number }>(
    `SELECT count(DISTINCT "subscriptionId")::int AS people, count(*)::int AS deliveries FROM "Delivery" WHERE "messageId" = $1`,
    [`update-${id}`],
  )
  return rows[0]!.people === rows[0]!.deliveries ? rows[0]!.people : null
}

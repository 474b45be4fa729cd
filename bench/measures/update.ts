import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { fillSubscribers } from '../mail/subscribers'
import { memoryMiB } from '../memory'
import { round, type Measure } from '../result'

const pollMs = 50

/** The worker makes the deliveries of an update to so many: from its turn to its commit, and the most memory it had meanwhile. */
export function updateTo(subscriptionCount: number): Measure {
  return async (bench) => {
    const client = new Client((await bench.site()).databaseUrl)
    await client.connect()
    try {
      const id = await fill(client, subscriptionCount)
      const { seconds, workerMiB } = await watchWorker(client, id)
      const isTrue = (await countPeople(client, id)) === subscriptionCount
      await client.query(`UPDATE "Message" SET "cancelledAt" = now() WHERE "id" = $1`, [`update-${id}`])
      const perSecond = round(subscriptionCount / seconds)
      return isTrue ? { perSecond, seconds: round(seconds), workerMiB, errors: 0 } : null
    } finally {
      await client.end()
    }
  }
}

const update = `INSERT INTO "Update" ("id", "campaignId", "state", "title", "body", "writtenBy", "sendAt", "approvedAt",
    "approvedById", "approvedBy")
  VALUES ($1::uuid, $1::text, 'scheduled', 'Measured', 'Words.', 'bench', now(), now(), 'bench', 'bench')`

/** A campaign of its own, and an approved update whose time has come. */
async function fill(client: Client, subscriptionCount: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>('SELECT gen_random_uuid() AS id')
  const id = rows[0]!.id
  await fillSubscribers(client, id, subscriptionCount)
  await client.query(update, [id])
  return id
}

type Watched = { seconds: number; workerMiB: number }

/** `sentAt` is when its transaction began to move it; the message is there for others once it is committed. */
async function watchWorker(client: Client, id: string): Promise<Watched> {
  const pid = await getWorker(client)
  let workerMiB = 0
  for (;;) {
    workerMiB = Math.max(workerMiB, memoryMiB(pid))
    const { rows } = await client.query<{ seconds: number }>(
      `SELECT extract(epoch FROM clock_timestamp() - "sentAt")::float AS seconds FROM "Update" WHERE "id" = $1 AND "state" = 'sent'`,
      [id],
    )
    if (rows[0]) return { seconds: rows[0].seconds, workerMiB }
    await wait(pollMs)
  }
}

async function getWorker(client: Client): Promise<string> {
  const { rows } = await client.query<{ pid: string }>(
    `SELECT "value" AS pid FROM "Fact" WHERE "key" = 'worker-heartbeat'`,
  )
  return rows[0]!.pid
}

/** How many have one delivery each; null where somebody has two. */
async function countPeople(client: Client, id: string): Promise<number | null> {
  const { rows } = await client.query<{ people: number; deliveries: number }>(
    `SELECT count(DISTINCT "subscriptionId")::int AS people, count(*)::int AS deliveries FROM "Delivery" WHERE "messageId" = $1`,
    [`update-${id}`],
  )
  return rows[0]!.people === rows[0]!.deliveries ? rows[0]!.people : null
}

// What the rows of the measured campaign say, asked beside the site.

import { Client } from 'pg'
import type { BenchSite } from './result'

export async function withRows<T>(
  { databaseUrl }: Pick<BenchSite, 'databaseUrl'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(databaseUrl)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export type Rows = { signatures: number; deliveries: number; confirmed: number; count: number }

/** `count` is the public one, `confirmed` what it should come to. */
export function countRows(site: BenchSite): Promise<Rows> {
  return withRows(site, async (client) => {
    const { rows } = await client.query<Rows>(
      `SELECT count(s."id")::int AS signatures, count(*) FILTER (WHERE s."state" = 'confirmed')::int AS confirmed,
              (SELECT count(*)::int FROM "Delivery" d JOIN "Signature" own ON own."id" = d."signatureId"
                JOIN "Message" m ON m."id" = d."messageId"
                WHERE own."campaignId" = c."id" AND m."template" = 'confirm') AS deliveries, c."count"
         FROM "Campaign" c LEFT JOIN "Signature" s ON s."campaignId" = c."id" WHERE c."slug" = $1 GROUP BY c."id"`,
      [site.slug],
    )
    return rows[0]!
  })
}

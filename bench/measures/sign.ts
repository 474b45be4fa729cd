import { Client } from 'pg'
import { loadCounted } from '../load'
import type { BenchSite, Measure } from '../result'
import { signForm } from '../sign-form'

const amount = 4_000

/** New signatures by form, the worker mailing meanwhile. Every answer must be a row with its delivery. */
export const sign: Measure = async (bench) => {
  const site = await bench.site()
  const before = await countRows(site)
  const { answered, result } = await loadCounted({
    url: `${site.url}/c/${site.slug}/sign`,
    amount,
    body: signForm,
  })
  const after = await countRows(site)
  const isTrue = answered === amount && after.signatures - before.signatures === amount
  return isTrue && after.deliveries - before.deliveries === amount ? { ...result, rows: amount } : null
}

async function countRows({
  databaseUrl,
  slug,
}: BenchSite): Promise<{ signatures: number; deliveries: number }> {
  const client = new Client(databaseUrl)
  await client.connect()
  const { rows } = await client.query(
    `SELECT count(DISTINCT s.id)::int AS signatures, count(d.id)::int AS deliveries
       FROM "Signature" s JOIN "Campaign" c ON c.id = s."campaignId" LEFT JOIN "Delivery" d ON d."signatureId" = s.id
      WHERE c.slug = $1`,
    [slug],
  )
  await client.end()
  return rows[0]
}

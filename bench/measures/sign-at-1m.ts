import { loadCounted } from '../load'
import type { BenchSite, Measure } from '../result'
import { withRows } from '../rows'
import { signForm } from '../sign-form'
import { untilCounted } from './confirm'
import { signAt } from './sign'

const many = 1_000_000
const patienceMs = 15 * 60_000

/** The same as `sign`, with a million signatures that have been there for days, confirmed and counted by the worker. */
export const signAt1m: Measure = async (bench) => {
  const site = await bench.site()
  await fillSignatures(site, many)
  const { count } = await untilCounted(site, patienceMs)
  await tidyUp(site)
  return count < many ? null : signAt(site)
}

/** Up to `most` confirmed ones, each with the mail that was sent for it: one who signs by form brings that mail, which all share. */
export async function fillSignatures(site: BenchSite, most: number): Promise<void> {
  await loadCounted({ url: `${site.url}/c/${site.slug}/sign`, amount: 1, connections: 1, post: signForm })
  await withRows(site, async (client) => {
    await client.query(fill, [site.slug, most])
    await client.query(sent)
  })
  await tidyUp(site)
}

/** What the database does by itself in the days in which a million sign, and would otherwise do while we measure. */
async function tidyUp(site: BenchSite): Promise<void> {
  await withRows(site, async (client) => {
    for (const table of ['Signature', 'Delivery']) await client.query(`VACUUM ANALYZE "${table}"`)
  })
}

const fill = `
  INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "city", "consentText",
                           "state", "createdAt", "confirmedAt")
  SELECT gen_random_uuid(), c."id", w."id", sha256(uuid_send(gen_random_uuid())), 'filled-' || n || '@example.org',
         'Ada Example', 'NL', 'Utrecht', '1', 'confirmed', now() - interval '3 days', now() - interval '2 days'
    FROM "Campaign" c JOIN "Wording" w ON w."campaignId" = c."id" AND w."version" = (
           SELECT max("version") FROM "Wording" WHERE "campaignId" = c."id"),
         generate_series((SELECT count(*) + 1 FROM "Signature" WHERE "state" = 'confirmed'), $2::int) n
   WHERE c."slug" = $1`

const sent = `
  INSERT INTO "Delivery" ("messageId", "signatureId", "emailTag", "email", "state", "notBefore", "createdAt", "settledAt")
  SELECT (SELECT "id" FROM "Message" WHERE "template" = 'confirm' LIMIT 1), s."id", s."emailTag", s."email", 'sent',
         s."createdAt", s."createdAt", s."createdAt"
    FROM "Signature" s WHERE s."email" LIKE 'filled-%'
     AND NOT EXISTS (SELECT FROM "Delivery" d WHERE d."signatureId" = s."id")`

import { setTimeout as wait } from 'node:timers/promises'
import { makeToken } from '@/lib/mail/tokens'
import { seenMark } from '@/lib/signatures/pledge'
import { loadCounted } from '../load'
import type { BenchSite, Measure } from '../result'
import { countRows, withRows } from '../rows'
import { signForm } from '../sign-form'

const [amount, connections] = [15_000, 64]

/** Presses of the button, all for one campaign, each for what its page showed. Every answer must be counted in the end. */
export const confirmOneCampaign: Measure = async (bench) => {
  const site = await bench.site()
  await loadCounted({ url: `${site.url}/c/${site.slug}/sign`, amount, connections, post: signForm })
  const presses = await listPresses(site)
  if (presses.length < amount) return null
  const before = await countRows(site)
  const post = (n: number) => presses[n % presses.length]!
  const { answered, result } = await loadCounted({ url: site.url, amount, connections, post })
  const after = await untilCounted(site)
  const isTrue = answered === amount && after.confirmed - before.confirmed === amount
  return isTrue && after.count - before.count === amount ? { ...result, rows: amount } : null
}

export async function listPresses(site: BenchSite, most = amount): Promise<{ path: string; body: string }[]> {
  const { rows } = await withRows(site, (client) =>
    client.query<{ id: string; seen: string }>(
      `SELECT s."id", ${seenMark} AS seen FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId"
        WHERE c."slug" = $1 AND s."state" = 'pending' ORDER BY s."id" DESC LIMIT $2`,
      [site.slug, most],
    ),
  )
  return rows.map(({ id, seen }) => ({ path: `/confirm/${makeToken('confirm', id)}`, body: `seen=${seen}` }))
}

/** The tally has caught up, or does not within a while. */
export async function untilCounted(site: BenchSite, patienceMs = 60_000) {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const rows = await countRows(site)
    if (rows.count === rows.confirmed || performance.now() > deadline) return rows
    await wait(250)
  }
}

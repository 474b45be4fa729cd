// The site that is measured: the demo, started when the first measurement asks for it, with limits out of the way.

import { readDatabaseUrl } from '@/lib/platform/database-url'
import { resetEnv } from '@/lib/platform/env'
import { webhookSecret } from '@/tests/support/resend/sign-event'
import { startSite, type Site } from '@/tests/support/site'
import type { Bench, BenchSite } from './result'

/** The limits of a network are far away: all of the load comes from one. */
export const roomy = { LIMIT_SIGN_PER_MINUTE: '100000000', LIMIT_SIGN_PER_HOUR: '1000000000' }

export function openBench(minutes: number): Bench & { close(): Promise<void> } {
  let started: Promise<Site> | undefined
  return {
    minutes,
    site: async () =>
      describeSite(
        await (started ??= startSite({ env: { ...roomy, RESEND_WEBHOOK_SECRET: webhookSecret } })),
      ),
    close: async () => (await started)?.stop(),
  }
}

/** From now on this process reads its secrets and finds its database. */
export async function describeSite({ url, dataDir }: Site): Promise<BenchSite> {
  const answer = await fetch(`${url}/api/v1/campaigns`)
  const { campaigns } = (await answer.json()) as { campaigns: { slug: string }[] }
  if (!campaigns[0]) throw new Error('The demo has no campaign.')
  process.env.DATA_DIR = dataDir
  resetEnv()
  return { url, slug: campaigns[0].slug, databaseUrl: readDatabaseUrl() }
}

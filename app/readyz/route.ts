// GET /readyz: database, migrations and the worker's heartbeat are good; 503 otherwise, with what is not. Says too for how long
// the oldest mail has waited, and when the provider last failed: slow mail is for the team to see, and no reason to take the site
// away. Why it failed is for the team alone.

import { getLastFailureAt, getQueueAge } from '@/lib/mail/queue-state'
import { getReadiness } from '@/lib/platform/readiness'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const readiness = await getReadiness()
  const ok = Object.values(readiness).every(Boolean)
  const [mailQueueSeconds, mailFailedAt] = readiness.migrations
    ? await Promise.all([getQueueAge(), getLastFailureAt()])
    : [null, null]
  return Response.json(
    { ok, ...readiness, mailQueueSeconds, mailFailedAt },
    { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store', ...(!ok && { 'retry-after': '10' }) } },
  )
}

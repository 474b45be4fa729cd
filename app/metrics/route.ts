// GET /metrics: figures for Prometheus, for whoever brings METRICS_TOKEN as a bearer token. Without one set, there is no such page.

import { createHash, timingSafeEqual } from 'node:crypto'
import { formatMetrics } from '@/lib/mail/format-metrics'
import { getQueueState } from '@/lib/mail/queue-state'
import { env } from '@/lib/platform/env'

export const dynamic = 'force-dynamic'

const asText = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }

export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN: token } = env()
  if (!token) return new Response('Not found\n', { status: 404, headers: asText })
  const given = request.headers.get('authorization') ?? ''
  if (!isSame(given, `Bearer ${token}`))
    return new Response('Unauthorized\n', {
      status: 401,
      headers: { ...asText, 'www-authenticate': 'Bearer' },
    })
  return new Response(formatMetrics(await getQueueState()), { headers: asText })
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(one!, other!)
}

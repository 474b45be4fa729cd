// GET /readyz: database, migrations and the worker's heartbeat are good; 503 otherwise, with what is not.

import { getReadiness } from '@/lib/platform/readiness'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const readiness = await getReadiness()
  const ok = Object.values(readiness).every(Boolean)
  return Response.json(
    { ok, ...readiness },
    { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

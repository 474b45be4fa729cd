// The load: autocannon on loopback, bounded by seconds for reads and by requests for writes, so that each write is answered
// and can be looked for in the rows afterwards.

import autocannon from 'autocannon'
import { round, type Result } from './result'

export type Load = { url: string; connections?: number; amount?: number; body?: (n: number) => string }
/** With how many requests got a good answer (2xx or 3xx). */
export type Loaded = { result: Result; answered: number }

const seconds = 5

export async function load(wanted: Load): Promise<Result> {
  return (await loadCounted(wanted)).result
}

export async function loadCounted({ url, connections = 32, amount, body }: Load): Promise<Loaded> {
  const bound = amount ? { amount } : { duration: seconds }
  const measured = await autocannon({ url, connections, ...bound, ...(body && posts(body)) })
  const result = {
    perSecond: round(measured.requests.total / measured.duration),
    p50Ms: measured.latency.p50,
    p99Ms: measured.latency.p99,
    errors: measured.errors + measured.timeouts + measured['4xx'] + measured['5xx'],
  }
  return { result, answered: measured['2xx'] + measured['3xx'] }
}

function posts(body: (n: number) => string): Partial<autocannon.Options> {
  let n = 0
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return {
    method: 'POST',
    headers,
    requests: [{ setupRequest: (request) => ({ ...request, body: body(n++) }) }],
  }
}

// The load: autocannon on loopback, bounded by seconds for reads and by requests for writes, so that each write is answered
// and can be looked for in the rows afterwards.

import autocannon from 'autocannon'
import { round, type Result } from './result'

/** One post; without a path it goes to the load's own. */
export type Post = { path?: string; body: string }
export type Load = {
  url: string
  connections?: number
  /** So many requests; without it, as many as there are in the seconds. */
  amount?: number
  seconds?: number
  /** Requests a second, at most. */
  rate?: number
  post?: (n: number) => Post
}
/** With how many requests got a good answer (2xx or 3xx). */
export type Loaded = { result: Result; answered: number }

/** As browsers ask. */
const readers = { 'accept-encoding': 'gzip, deflate, br' }

export async function load(wanted: Load): Promise<Result> {
  return (await loadCounted(wanted)).result
}

export async function loadCounted(wanted: Load): Promise<Loaded> {
  const { url, connections = 32, amount, seconds = 5, rate, post } = wanted
  const bound = amount ? { amount } : { duration: seconds }
  const asked = post ? posts(post) : { headers: readers }
  const measured = await autocannon({
    url,
    connections,
    ...bound,
    ...asked,
    ...(rate && { overallRate: rate }),
  })
  const result = {
    perSecond: round(measured.requests.total / measured.duration),
    p50Ms: measured.latency.p50,
    p99Ms: measured.latency.p99,
    errors: measured.errors + measured.timeouts + measured['4xx'] + measured['5xx'],
  }
  return { result, answered: measured['2xx'] + measured['3xx'] }
}

function posts(post: (n: number) => Post): Partial<autocannon.Options> {
  let n = 0
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const setupRequest = (request: autocannon.Request) => ({ ...request, ...post(n++) })
  return { method: 'POST', headers, requests: [{ setupRequest }] }
}

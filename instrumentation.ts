// What Next.js asks of us when it begins, and tells us of every fault it caught while it answered.

import type { Instrumentation } from 'next'
import { expectAnswersWithin, statementMs } from '@/lib/platform/patience'

/** Also where our server is not in front. */
export function register(): void {
  expectAnswersWithin(statementMs)
}

/** Imported when needed: the build looks at this file for runtimes that have no PostgreSQL and no logger. */
export const onRequestError: Instrumentation.onRequestError = async (fault, { headers, method, path }) => {
  const { tellFault } = await import('@/lib/platform/tell-fault')
  tellFault(fault, { requestId: headers['x-request-id'], method, path })
}

// Next.js tells us here of every fault it caught while it answered.

import type { Instrumentation } from 'next'

/** Imported when needed: the build looks at this file for runtimes that have no PostgreSQL and no logger. */
export const onRequestError: Instrumentation.onRequestError = async (fault, { headers, method, path }) => {
  const { tellFault } = await import('@/lib/platform/tell-fault')
  tellFault(fault, { requestId: headers['x-request-id'], method, path })
}

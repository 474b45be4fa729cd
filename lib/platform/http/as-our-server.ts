// What our server does for the doors that are hot, where they are the app's alone: `next start` would read a form however long it
// is, wait for ever, and answer a fault with nothing at all.

import type { Asked } from '../asked'
import { patienceFor } from '../patience'
import { publicLimit, readBody } from '../read-body'
import { tellFault } from '../tell-fault'
import { within } from '../within'
import { makeRefusal, type Refusal } from './refusal'

type Door<Context> = (request: Asked, context: Context) => Promise<Response>

export function asOurServer<Context>(door: Door<Context>): Door<Context> {
  return async (request, context) => {
    try {
      const asked = await readWhole(request)
      if (!asked) return refusalTo(request, 413)
      const answering = door(asked, context)
      return await (isOfApp(request) ? within(patienceFor(request.method), answering) : answering)
    } catch (fault) {
      const { method, url, headers } = request
      tellFault(fault, { requestId: headers.get('x-request-id'), method, path: pathOf(url) })
      return refusalTo(request, 503)
    }
  }
}

/** What our server asks is no web Request, and it waits no longer either. */
function isOfApp(request: Asked): boolean {
  return request instanceof Request
}

/** Null for what is longer than any form of the public. Our server has read it already. */
async function readWhole(request: Asked): Promise<Asked | null> {
  if (request.body === null || Buffer.isBuffer(request.body)) return request
  const { method, url, headers } = request
  const body = await readBody(request, publicLimit)
  return body && { method, url, headers, body }
}

function refusalTo({ method, url, headers }: Asked, status: Refusal): Response {
  const refusal = makeRefusal({ method, url: pathOf(url), accept: headers.get('accept') }, status)
  return new Response(refusal.body, { status, headers: refusal.headers })
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

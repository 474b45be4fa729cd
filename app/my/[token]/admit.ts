// What every POST behind a link to "your signatures" goes through first: it comes from a page of ours, from no flood, and holds
// fields that can be read.

import { readToken } from '@/lib/mail/tokens'
import { clientAddress } from '@/lib/platform/client-address'
import { countHit } from '@/lib/platform/rate-limit'
import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { countConfirming } from '@/lib/signatures/network-limits'
import { refuse } from './refusals'

type Admitted = { id: string; fields: Record<string, unknown> }

const pressesPerMinute = 60

/** What may go on, or the answer that ends it. */
export async function admit(request: Request, token: string): Promise<Admitted | Response> {
  if (!isSameSite(request)) return refuse('cross-site')
  const id = readToken('my', token)
  if (!id) return refuse('unknown-link')
  const limit = await countConfirming(clientAddress(request))
  if (limit.room === 'none') return refuse('too-many', { ...limit, token })
  const presses = countHit('my', id, 60)
  if (presses.count > pressesPerMinute) return refuse('too-many', { ...presses, token })
  const read = await readFields(request)
  return read.ok ? { id, fields: read.fields } : refuse(read.reason, { token })
}

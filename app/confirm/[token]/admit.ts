// What stands before every press that a confirmation link leads to: our own page, within the limit, a link of ours.

import { readToken } from '@/lib/mail/tokens'
import type { Asked } from '@/lib/platform/asked'
import { clientAddress } from '@/lib/platform/client-address'
import { isSameSite } from '@/lib/platform/same-site'
import { countConfirming } from '@/lib/signatures/network-limits'
import { refuse } from './refusals'

/** The signature's id, or the page that says why not. */
export async function admit(request: Pick<Asked, 'headers'>, token: string): Promise<string | Response> {
  if (!isSameSite(request)) return refuse('cross-site')
  const limit = await countConfirming(clientAddress(request))
  if (limit.room === 'none') return refuse('too-many', limit)
  return readToken('confirm', token) ?? refuse('unknown-link')
}

// How much one network may do, and one campaign may take. Over the limit a signature is accepted, mailed and held; ten times over,
// the door closes to a network for a while, and never to a campaign. A visitor whose network is unknown (no server of ours in front)
// is not limited. Counted over all processes of the site (lib/platform/shared-hits.ts), a network by its keyed hash.

import { countSharedHit, type Hits } from '@/lib/platform/rate-limit'
import { getLimits, limitOfNetwork, type Limits } from './limits'
import { networkTag } from './network-tag'

export type Room = { room: 'free' } | { room: 'held' } | { room: 'none'; retryAfterSeconds: number }

const minute = 60
const hour = 3600
const floodTimes = 10
/** As many as may sign ten times over, and never less than this: confirmations come in waves. */
const confirmsPerMinute = 600

/** `tag` is the network's, `address` who asks: a network that many share may have a limit of its own. */
export function countSigning(limits: Limits, tag: Buffer | null, address: string | null): Room {
  if (!tag) return { room: 'free' }
  const { perMinute, perHour } = limitOfNetwork(limits, address)
  const network = tag.toString('base64')
  const inMinute = countSharedHit('sign', network, minute)
  const inHour = countSharedHit('sign', network, hour)
  if (inHour.count > perHour * floodTimes) return full(inHour)
  if (inMinute.count > perMinute * floodTimes) return full(inMinute)
  return { room: inMinute.count > perMinute || inHour.count > perHour ? 'held' : 'free' }
}

/** Counts a signature for a campaign: does it come over what the campaign may take? */
export function isOverCampaignLimit({ campaignPerMinute, campaignPerHour }: Limits, slug: string): boolean {
  const inMinute = countSharedHit('campaign', slug, minute)
  const inHour = countSharedHit('campaign', slug, hour)
  return inMinute.count > campaignPerMinute || inHour.count > campaignPerHour
}

/** Every press behind a mailed link. */
export async function countConfirming(address: string | null): Promise<Room> {
  const tag = networkTag(address)
  if (!tag) return { room: 'free' }
  const { perMinute } = limitOfNetwork(await getLimits(), address)
  const hits = countSharedHit('confirm', tag.toString('base64'), minute)
  return hits.count > Math.max(confirmsPerMinute, perMinute * floodTimes) ? full(hits) : { room: 'free' }
}

function full({ retryAfterSeconds }: Hits): Room {
  return { room: 'none', retryAfterSeconds }
}

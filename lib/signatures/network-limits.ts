// How much one network may do. Over the limit a signature is accepted, mailed and held; ten times over, the door closes for a
// while. A visitor whose network is unknown (no server of ours in front) is not limited.

import { env } from '@/lib/platform/env'
import { countHit, type Hits } from '@/lib/platform/rate-limit'

export type Room = { room: 'free' } | { room: 'held' } | { room: 'none'; retryAfterSeconds: number }

const minute = 60
const hour = 3600
const floodTimes = 10
const confirmsPerMinute = 600

export async function countSigning(tag: Buffer | null): Promise<Room> {
  if (!tag) return { room: 'free' }
  const { LIMIT_SIGN_PER_MINUTE, LIMIT_SIGN_PER_HOUR } = env()
  const network = tag.toString('base64')
  const [inMinute, inHour] = [await countHit('sign', network, minute), await countHit('sign', network, hour)]
  if (inHour.count > LIMIT_SIGN_PER_HOUR * floodTimes) return full(inHour)
  if (inMinute.count > LIMIT_SIGN_PER_MINUTE * floodTimes) return full(inMinute)
  const isOver = inMinute.count > LIMIT_SIGN_PER_MINUTE || inHour.count > LIMIT_SIGN_PER_HOUR
  return { room: isOver ? 'held' : 'free' }
}

export async function countConfirming(tag: Buffer | null): Promise<Room> {
  if (!tag) return { room: 'free' }
  const hits = await countHit('confirm', tag.toString('base64'), minute)
  return hits.count > confirmsPerMinute ? full(hits) : { room: 'free' }
}

function full({ retryAfterSeconds }: Hits): Room {
  return { room: 'none', retryAfterSeconds }
}

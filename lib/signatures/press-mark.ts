// A mark in the thank-you page that lets its button sign the next campaign at once. The address of that page is one that people share,
// and a mark is never in it: whoever has the address alone is asked by mail, as anybody is. Good for one campaign, for half an
// hour; a second press of it changes nothing, as a mailbox signs a campaign once.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { derivedKey } from '@/lib/platform/secrets'

/** `id` is the signature that was confirmed, `slug` the campaign that is signed next. */
export type Press = { id: string; slug: string }

const lastsMs = 30 * 60_000
const shape = /^([0-9a-z]{1,11})\.([\w-]{22})$/

export function makePressMark(press: Press, now = Date.now()): string {
  const until = (now + lastsMs).toString(36)
  return `${until}.${hashOf(press, until).toString('base64url')}`
}

/** `mark` is whatever a form sent. */
export function isPressMark(mark: unknown, press: Press, now = Date.now()): boolean {
  const [, until, hash] = (typeof mark === 'string' && shape.exec(mark)) || []
  if (!until || !hash || parseInt(until, 36) < now) return false
  const given = Buffer.from(hash, 'base64url')
  return given.length === 16 && timingSafeEqual(given, hashOf(press, until))
}

function hashOf({ id, slug }: Press, until: string): Buffer {
  const hash = createHmac('sha256', derivedKey('press-mark')).update(`${id} ${slug} ${until}`)
  return hash.digest().subarray(0, 16)
}

// In an outage requests fail by the thousand, all for one reason: a line for each would fill the disk that the database may need. Some
// of a second are told one by one, the others by their number.

import { log } from './logger'

const mostPerSecond = 20
let beganAt = -Infinity
let count = 0

/** `tell` writes the line. How many of an earlier second were left out is told before it. */
export function tellSome(tell: () => void): void {
  const now = performance.now()
  if (now - beganAt >= 1_000) begin(now)
  if (++count <= mostPerSecond) tell()
}

function begin(now: number): void {
  if (count > mostPerSecond) log.error({ count: count - mostPerSecond }, 'more requests failed')
  beganAt = now
  count = 0
}

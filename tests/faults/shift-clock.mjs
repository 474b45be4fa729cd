// Loaded into every program of the product before anything else: its clock is ahead by as many milliseconds as the file of
// COUNTERSIGN_CLOCK says, looked up again and again, so that it jumps while the program runs. What measures durations stays.

import { readFileSync } from 'node:fs'

const Real = Date
const lookEveryMs = 20
let [aheadMs, lookedAt] = [0, -Infinity]

function now() {
  if (performance.now() - lookedAt > lookEveryMs) {
    lookedAt = performance.now()
    aheadMs = Number(readFileSync(process.env.COUNTERSIGN_CLOCK, 'utf8')) || 0
  }
  return Real.now() + aheadMs
}

globalThis.Date = new Proxy(Real, {
  construct: (target, given, asked) => Reflect.construct(target, given.length > 0 ? given : [now()], asked),
  apply: () => new Real(now()).toString(),
  get: (target, name, asked) => (name === 'now' ? now : Reflect.get(target, name, asked)),
})

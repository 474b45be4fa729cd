// Answers whose time must tell nothing, to whoever asks one after the other and measures: in a quiet moment each leaves at a tick of
// the clock that began with its question, so that a little more or less work makes no difference. When many ask at once nobody is
// kept waiting: their work is done together, and the time of one is the time of all.

import { setTimeout as wait } from 'node:timers/promises'

const tickMs = 50
/** More than this many at a time, and it is no quiet moment. */
const quietCount = 8

let underWayCount = 0

export async function evenTime<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const startedAt = performance.now()
  underWayCount++
  try {
    const answer = await work()
    const isQuiet = underWayCount <= quietCount
    if (isQuiet) await wait(tickMs - ((performance.now() - startedAt) % tickMs))
    return answer
  } finally {
    underWayCount--
  }
}

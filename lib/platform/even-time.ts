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
    if (isQuiet) await waitUntil(nextTick(startedAt))
    return answer
  } finally {
    underWayCount--
  }
}

function nextTick(startedAt: number): number {
  return startedAt + (Math.floor((performance.now() - startedAt) / tickMs) + 1) * tickMs
}

/** A timer counts from where its turn of the loop began, which is a while ago where much was done in it: it may come early. */
async function waitUntil(moment: number): Promise<void> {
  while (performance.now() < moment) await wait(moment - performance.now())
}

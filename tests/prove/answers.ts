// Two thousand answers for new, pending and confirmed addresses: the same bytes, and times that cannot be told apart.

import assert from 'node:assert/strict'
import { buildCampaign } from '@/tests/support/build'
import { compareAnswers } from '@/tests/support/compare-answers'
import { rankTest } from '@/tests/support/rank-test'

const many = 2_001
const leastLikely = 0.01

export async function proveAnswers(): Promise<string> {
  const { bytes, millis } = await compareAnswers(await buildCampaign(), many)
  assert.equal(bytes.size, 1, [...bytes].join('\n'))
  const likely = {
    'new and pending': rankTest(millis.new, millis.pending),
    'new and confirmed': rankTest(millis.new, millis.confirmed),
    'pending and confirmed': rankTest(millis.pending, millis.confirmed),
  }
  const told = Object.entries(likely).map(([pair, p]) => `${pair} p = ${p.toFixed(3)}`)
  const medians = Object.entries(millis).map(
    ([standing, times]) => `${standing} ${medianOf(times).toFixed(2)} ms`,
  )
  const words = `${many} answers, ${told.join(', ')}; medians: ${medians.join(', ')}; one and the same to the byte`
  assert(
    Object.values(likely).every((p) => p > leastLikely),
    words,
  )
  return words
}

function medianOf(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

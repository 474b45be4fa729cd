import { withPetition } from '@/lib/campaigns/compose/with-petition'
import type { Western } from '@/lib/documents/apart/draft-by-letters'
import type { Stage } from '@/lib/documents/draft'
import { readDocument } from '@/lib/documents/read'
import { listExamples, type Sample } from '../read-over'
import { round, type Result } from '../result'
import { loadWestern } from '../western'

const rounds = 200

/** Megabytes a second of each stage from the bytes of the examples to their drafts, by itself, and of all together: the best of many rounds. */
export async function readStages(): Promise<Result> {
  const samples = listExamples()
  const { draftOf } = await loadWestern()
  const megabytes = samples.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  const best = new Map<string, number>()
  for (let n = 0; n < rounds; n++) {
    for (const [stage, ms] of await timeRound(samples, draftOf))
      best.set(stage, Math.min(best.get(stage) ?? Infinity, ms))
  }
  const perSecond = (ms: number) => round(megabytes / (ms / 1000))
  const together = [...best.values()].reduce((sum, ms) => sum + ms, 0)
  const stages = [...best].map(([stage, ms]) => [`${stage}MBs`, perSecond(ms)] as const)
  return Object.fromEntries([...stages, ['togetherMBs', perSecond(together)] as const])
}

async function timeRound(samples: Sample[], draftOf: Western['draftOf']): Promise<Map<string, number>> {
  const spent = new Map<string, number>()
  const spend = (stage: string, from: number) =>
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - from)
  const timed: Stage = (stage, find) => {
    const from = performance.now()
    const found = find()
    spend(stage, from)
    return found
  }
  for (const { bytes, name } of samples) {
    const from = performance.now()
    const answer = await readDocument(bytes, name)
    spend('read', from)
    if (!answer.ok) throw new Error(answer.reason)
    const draft = draftOf(answer.reading, timed)
    timed('petition', () => withPetition({ ok: true, draft }))
  }
  return spent
}

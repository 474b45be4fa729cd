import { findAsks } from '@/lib/documents/findings/asks/find-asks'
import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { findFigures } from '@/lib/documents/findings/figures/find-figures'
import { findFurniture } from '@/lib/documents/findings/furniture/find-furniture'
import { findSurroundings } from '@/lib/documents/findings/furniture/surroundings'
import { findNames } from '@/lib/documents/findings/names/find-names'
import { findQuotes } from '@/lib/documents/findings/quotes/find-quotes'
import { readDocument } from '@/lib/documents/read'
import { listExamples, type Sample } from '../read-over'
import { round, type Result } from '../result'

const rounds = 200

/** Megabytes a second of each stage of reading the examples, by itself: the best of many rounds. */
export async function readStages(): Promise<Result> {
  const samples = listExamples()
  const megabytes = samples.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  const best: Record<string, number> = {}
  for (let n = 0; n < rounds; n++) {
    const spent = await timeRound(samples)
    for (const [stage, ms] of Object.entries(spent)) best[stage] = Math.min(best[stage] ?? Infinity, ms)
  }
  return Object.fromEntries(
    Object.entries(best).map(([stage, ms]) => [`${stage}MBs`, round(megabytes / (ms / 1000))]),
  )
}

async function timeRound(samples: Sample[]): Promise<Record<string, number>> {
  const spent: Record<string, number> = {}
  for (const { bytes, name } of samples) {
    const from = performance.now()
    const answer = await readDocument(bytes, name)
    spent.read = (spent.read ?? 0) + performance.now() - from
    if (!answer.ok) throw new Error(answer.reason)
    const { read } = answer
    const timed = <T>(stage: string, find: () => T): T => {
      const start = performance.now()
      const found = find()
      spent[stage] = (spent[stage] ?? 0) + performance.now() - start
      return found
    }
    timed('furniture', () => findFurniture(read, findSurroundings(read)))
    timed('callouts', () => findCallouts(read))
    const names = timed('names', () => findNames(read))
    const quotes = timed('quotes', () => findQuotes(read, names))
    timed('asks', () => findAsks(read, quotes))
    timed('figures', () => findFigures(read))
  }
  return spent
}

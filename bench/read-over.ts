// Reading documents over and over: how many drafts a second, and how much text that is.

import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import { round, summarise, type Result } from './result'

const seconds = 3

export type Sample = { name: string; bytes: Buffer }

/** The example documents, as plain text. */
export function listExamples(): Sample[] {
  const names = readdirSync('examples').filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, bytes: readFileSync(path.join('examples', name)) }))
}

/** Each in turn, from bytes to draft. Null when there is none or one could not be read. */
export async function readOver(samples: Sample[]): Promise<Result | null> {
  const first = await Promise.all(samples.map(({ bytes, name }) => proposeDraft(bytes, name)))
  return samples.length > 0 && first.every((answer) => answer.ok) ? timeDrafts(samples) : null
}

async function timeDrafts(samples: Sample[]): Promise<Result> {
  const latencies: number[] = []
  const startedAt = performance.now()
  let read = 0
  while (performance.now() - startedAt < seconds * 1000) {
    const { bytes, name } = samples[latencies.length % samples.length]!
    const from = performance.now()
    await proposeDraft(bytes, name)
    latencies.push(performance.now() - from)
    read += bytes.length
  }
  const took = (performance.now() - startedAt) / 1000
  return { ...summarise(latencies, took), megabytesPerSecond: round(read / 1e6 / took) }
}

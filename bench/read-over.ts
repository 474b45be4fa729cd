// Reading documents over and over: how many drafts a second, and how much text that is.

import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import { round, summarise, type Result } from './result'

/** What is compiled while running is so after the first of them. */
const [warming, seconds] = [2, 3]

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

/** `megabytesPerSecond` by the clock, `ofProcessor` by the time that a processor worked on it: alike where nobody else is at work. */
async function timeDrafts(samples: Sample[]): Promise<Result> {
  await draftFor(warming, samples)
  const before = process.cpuUsage()
  const { latencies, took, read } = await draftFor(seconds, samples)
  const { user, system } = process.cpuUsage(before)
  const megabytes = read / 1e6
  return {
    ...summarise(latencies, took),
    megabytesPerSecond: round(megabytes / took),
    ofProcessor: round(megabytes / ((user + system) / 1e6)),
  }
}

async function draftFor(seconds: number, samples: Sample[]) {
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
  return { latencies, took: (performance.now() - startedAt) / 1000, read }
}

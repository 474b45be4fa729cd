// Reading documents over and over, as the reader of documents does: how many drafts a second, and how much text that is.

import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { withPetition, type DraftProposal } from '@/lib/campaigns/compose/with-petition'
import { draftByLetters } from '@/lib/documents/apart/draft-by-letters'
import { round, summarise, type Result } from './result'
import { loadWestern } from './western'

/** What is compiled while running is so after the first of them. */
const [warming, seconds] = [2, 3]

export type Sample = { name: string; bytes: Buffer }

/** The example documents, as plain text. */
export function listExamples(): Sample[] {
  const names = readdirSync('examples').filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, bytes: readFileSync(path.join('examples', name)) }))
}

export type Propose = (sample: Sample) => Promise<DraftProposal>

/** From bytes to a proposed draft, as the reader of documents does it. */
export async function openReader(): Promise<Propose> {
  const western = await loadWestern()
  return async (sample) => withPetition(await draftByLetters(sample, western))
}

/** Each in turn, from bytes to draft. Null when there is none or one could not be read. */
export async function readOver(samples: Sample[]): Promise<Result | null> {
  const propose = await openReader()
  const first = await Promise.all(samples.map(propose))
  return samples.length > 0 && first.every((answer) => answer.ok) ? timeDrafts(samples, propose) : null
}

/** `megabytesPerSecond` by the clock, `ofProcessor` by the time that a processor worked on it: alike where nobody else is at work. */
async function timeDrafts(samples: Sample[], propose: Propose): Promise<Result> {
  await draftFor(warming, samples, propose)
  const before = process.cpuUsage()
  const { latencies, took, read } = await draftFor(seconds, samples, propose)
  const { user, system } = process.cpuUsage(before)
  const megabytes = read / 1e6
  return {
    ...summarise(latencies, took),
    megabytesPerSecond: round(megabytes / took),
    ofProcessor: round(megabytes / ((user + system) / 1e6)),
  }
}

async function draftFor(seconds: number, samples: Sample[], propose: Propose) {
  const latencies: number[] = []
  const startedAt = performance.now()
  let read = 0
  while (performance.now() - startedAt < seconds * 1000) {
    const sample = samples[latencies.length % samples.length]!
    const from = performance.now()
    await propose(sample)
    latencies.push(performance.now() - from)
    read += sample.bytes.length
  }
  return { latencies, took: (performance.now() - startedAt) / 1000, read }
}

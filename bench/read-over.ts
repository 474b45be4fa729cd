// Reading documents over and over: how many drafts a second, and how much text that is.

import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import { round, summarise, type Result } from './result'

const seconds = 3

/** Every example with this ending, in turn, from bytes to draft. Null when there is none or one could not be read. */
export async function readOver(ending: RegExp): Promise<Result | null> {
  const files = readdirSync('examples').filter((name) => ending.test(name))
  const documents = files.map((name) => ({ name, bytes: readFileSync(path.join('examples', name)) }))
  const first = await Promise.all(documents.map(({ bytes, name }) => proposeDraft(bytes, name)))
  if (documents.length === 0 || first.some((answer) => !answer.ok)) return null
  return timeDrafts(documents)
}

async function timeDrafts(documents: { name: string; bytes: Buffer }[]): Promise<Result> {
  const latencies: number[] = []
  const startedAt = performance.now()
  let read = 0
  while (performance.now() - startedAt < seconds * 1000) {
    const { bytes, name } = documents[latencies.length % documents.length]!
    const from = performance.now()
    await proposeDraft(bytes, name)
    latencies.push(performance.now() - from)
    read += bytes.length
  }
  const took = (performance.now() - startedAt) / 1000
  return { ...summarise(latencies, took), megabytesPerSecond: round(read / 1e6 / took) }
}

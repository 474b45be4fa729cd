// Reads a document that somebody gave us in a process of its own: without our secrets, without a network, with an end to its time
// and memory. Whatever the file does to its reader, the caller gets a draft or one clear line. One document at a time, in order.

import type { DraftAnswer } from '@/lib/documents/draft'
import { limits } from '@/lib/documents/limits'
import { startReader, type Job, type Reader, type Refusal } from './reader-process'

/** A reader that has nothing to do is let go after this. */
const idleMs = 10_000
/** From here on, in one document or in many on end, whoever compiles well has read sooner: half of the time of a short document. */
const muchBytes = 300_000

const sentences: Record<Refusal, string> = {
  time: `Reading the document took longer than ${limits.milliseconds / 1000} seconds.`,
  memory: 'Reading the document took more than 512 MB of memory.',
  crash: 'The document cannot be read: it is damaged, or built as no document is.',
}

let reader: Reader | undefined
let readBytes = 0
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()

/** For whoever knows that a document will follow: it starts meanwhile, and waits for it as long as it takes. */
export function wakeReader(): void {
  reader ??= startReader('quickly')
}

/** `charset`: what whoever sent the bytes declares. */
export function draftApart(bytes: Uint8Array, name: string, charset?: string): Promise<DraftAnswer> {
  if (bytes.length > limits.bytes)
    return Promise.resolve({ ok: false, reason: 'The file is larger than 10 MB.' })
  const turn = queue.then(() => readNext({ bytes, name, charset }))
  queue = turn.catch(() => null)
  return turn
}

async function readNext(job: Job): Promise<DraftAnswer> {
  clearTimeout(idle)
  countBytes(job.bytes.length)
  const answer = await ask(job)
  if (typeof answer === 'string' || reader?.isWorn()) letGo()
  idle = setTimeout(rest, idleMs).unref()
  return typeof answer === 'string' ? { ok: false, reason: sentences[answer] } : answer
}

/** What was compiled quickly stays so: for much, another reader takes over. */
function countBytes(bytes: number): void {
  const isMore = isMuch()
  readBytes += bytes
  if (isMuch() && !isMore) letGo()
}

function isMuch(): boolean {
  return readBytes >= muchBytes
}

/** A reader that was there already may have died meanwhile, or of the document before: then another one has the last word. */
async function ask(job: Job): Promise<DraftAnswer | Refusal> {
  const wasThere = reader !== undefined
  reader ??= start()
  const answer = await reader.read(job)
  if (answer !== 'crash' || !wasThere) return answer
  letGo()
  reader = start()
  return reader.read(job)
}

function start(): Reader {
  return startReader(isMuch() ? 'well' : 'quickly')
}

function rest(): void {
  letGo()
  readBytes = 0
}

function letGo(): void {
  reader?.end()
  reader = undefined
}

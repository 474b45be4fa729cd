// Brings a document from the web: public addresses only, at most three redirects, each looked at anew, fifteen seconds and the size
// of a document in all. The bytes as they were sent, the address they came from in the end, and the charset that was declared.

import type { IncomingMessage } from 'node:http'
import { openAddress } from './open-address'
import { isPrivate, privateWords, publicReach, refusalOf, type Reach } from './reach'
import { takeBody } from './take-body'

export type FetchedDocument = { name: string; bytes: Uint8Array; originalUrl: string; charset?: string }
export type FetchAnswer = { ok: true; file: FetchedDocument } | { ok: false; reason: string }

const allMs = 15_000
const mostRedirects = 3

export async function fetchDocument(
  address: string,
  reach: Reach = publicReach,
  patienceMs = allMs,
): Promise<FetchAnswer> {
  if (!URL.canParse(address))
    return refuse('This is no web address. It should look like https://example.org/page.')
  const signal = AbortSignal.timeout(patienceMs)
  try {
    return await follow(new URL(address), reach, signal)
  } catch (fault) {
    return refuse(signal.aborted ? 'The address did not answer within 15 seconds.' : wordsOf(fault))
  }
}

function refuse(reason: string): FetchAnswer {
  return { ok: false, reason }
}

async function follow(from: URL, reach: Reach, signal: AbortSignal): Promise<FetchAnswer> {
  let url = from
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const refusal = refusalOf(url, reach)
    if (refusal) return refuse(refusal)
    const answer = await openAddress(url, reach, signal)
    const next = redirectOf(answer, url)
    if (!next) return take(answer, url)
    answer.destroy()
    url = next
  }
  return refuse(`The address leads on to others more than ${mostRedirects} times.`)
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null
  return new URL(headers.location, from)
}

async function take(answer: IncomingMessage, url: URL): Promise<FetchAnswer> {
  if (answer.statusCode !== 200) {
    answer.destroy()
    return refuse(`The address answered with ${answer.statusCode}, not with a page.`)
  }
  const bytes = await takeBody(answer).finally(() => answer.destroy())
  if (!bytes) return refuse('What the address holds is larger than 10 MB, or packed in an unknown way.')
  url.hash = ''
  const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(answer.headers['content-type'] ?? '')?.[1]
  return { ok: true, file: { name: nameOf(url), bytes, originalUrl: url.href, charset } }
}

/** As the file would be called if it were saved. */
function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1)
  try {
    return (last ? decodeURIComponent(last) : hostname).replace(/[\p{C}/\\]/gu, '').slice(0, 120) || hostname
  } catch {
    return hostname
  }
}

function wordsOf(fault: unknown): string {
  const { code = '' } = fault as NodeJS.ErrnoException
  if (code === isPrivate) return privateWords
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'There is no site of that name, or it cannot be found now.'
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code))
    return 'The site cannot prove that it is itself (its certificate).'
  if (code === 'ERR_INVALID_URL') return 'The address leads on to something that is no address.'
  return 'The address cannot be reached, or its answer broke off.'
}

// What readers are shown while something is away: the page, however old, or one that says to come back.

import type { Product } from './product'

/** A sentence for each page that is not as it should be. */
export async function findPageFaults({ url, slug }: Product): Promise<string[]> {
  const answers = await Promise.all([
    read(`${url}/c/${slug}`, /<h1[^>]*>Open the harbour/, /Back in a moment/),
    read(`${url}/api/v1/campaigns/${slug}/count`, /"count":/, /"errors":/),
    read(`${url}/c/nobody-made-this-page`, /There is no such page/, /Back in a moment/),
  ])
  return answers.filter((fault): fault is string => fault !== null)
}

async function read(address: string, kept: RegExp, refused: RegExp): Promise<string | null> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch((fault: Error) => fault)
  if (answer instanceof Error) return `${address}: ${answer.message}`
  const text = await answer.text()
  const isRefused =
    answer.status === 503 && Number(answer.headers.get('retry-after')) > 0 && refused.test(text)
  const isKept = answer.status < 500 && kept.test(text)
  return isRefused || isKept ? null : `${address}: ${answer.status} without words for it`
}

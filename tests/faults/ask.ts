// One post, and what whoever sent it can know: it is done, it was refused for now, or there was no answer. Any other answer is a
// fault of the product, and so is a refusal that does not say when to come back, or a page that does not say what happened.

export type Reply = { kind: 'done' | 'refused' | 'unanswered'; fault: string | null; ms: number }

/** Longer than the site's own patience with its database. */
const patienceMs = 30_000
const refusals = {
  page: { type: 'text/html', words: /Back in a moment[\s\S]*Go back and send it again/ },
  json: { type: 'application/json', words: /"errors":\{"request":\["[^"]*Go back and send it again/ },
}

/** As a form of the page does it, or as a script. */
export async function post(url: string, fields: Record<string, string>, asScript = false): Promise<Reply> {
  const startedAt = performance.now()
  const reply = await attempt(url, asScript ? scripted(fields) : typed(fields)).then(
    (answer) => judge(answer, asScript),
    (fault: Error) => unanswered(fault),
  )
  return { ...reply, ms: performance.now() - startedAt }
}

type Told = Omit<Reply, 'ms'>

async function attempt(url: string, given: RequestInit): Promise<{ response: Response; text: string }> {
  const signal = AbortSignal.timeout(patienceMs)
  const response = await fetch(url, { ...given, method: 'POST', redirect: 'manual', signal })
  return { response, text: await response.text() }
}

const typed = (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) })

const scripted = (fields: Record<string, string>) => ({
  body: JSON.stringify(fields),
  headers: { 'content-type': 'application/json', accept: 'application/json' },
})

function judge({ response, text }: { response: Response; text: string }, asScript: boolean): Told {
  const { status, headers } = response
  if (status === 303 || status === 202) return { kind: 'done', fault: null }
  if (status !== 503) return { kind: 'refused', fault: `the answer ${status}` }
  const { type, words } = asScript ? refusals.json : refusals.page
  if (!Number(headers.get('retry-after'))) return { kind: 'refused', fault: 'a 503 without Retry-After' }
  if (!headers.get('content-type')?.startsWith(type))
    return { kind: 'refused', fault: `a 503 not in ${type}` }
  return { kind: 'refused', fault: words.test(text) ? null : 'a 503 that does not say what happened' }
}

/** That a connection ends is what a kill does; that it stays open for ever is not. */
function unanswered(fault: Error): Told {
  const isLate = fault.name === 'TimeoutError'
  return { kind: 'unanswered', fault: isLate ? `no answer within ${patienceMs / 1000} s` : null }
}

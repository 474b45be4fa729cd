// What is asked of both doors, ours and the app's alone, and what has to be the same about their answers.

import { createHash } from 'node:crypto'

export type Asked = { method: string; path: string; headers?: Record<string, string>; body?: string }
export type Got = { status: number; headers: Record<string, unknown>; text: string }

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const json = { 'content-type': 'application/json', accept: 'application/json' }
const ada = (n: number) => `name=Ada+Example&email=both-doors-${n}%40example.org&country=NL`
const noToken = 'A'.repeat(43)

export function listQuestions(slug: string, site: string): Asked[] {
  const sign = `/c/${slug}/sign`
  const post = (body: string, headers: Record<string, string> = form, path = sign): Asked => ({
    method: 'POST',
    path,
    headers,
    body,
  })
  return [
    { method: 'GET', path: `/c/${slug}` },
    { method: 'GET', path: '/c/nothing-here' },
    { method: 'GET', path: `/c/${slug}?from=mail` },
    { method: 'GET', path: sign },
    { method: 'GET', path: `/api/v1/campaigns/${slug}/count` },
    { method: 'GET', path: '/api/v1/campaigns/nothing-here/count' },
    post(ada(1)),
    post(ada(1)),
    post(ada(1), { ...form, origin: site, 'sec-fetch-site': 'same-origin' }),
    post(JSON.stringify({ name: 'Ada Example', email: 'both-doors-2@example.org', country: 'NL' }), json),
    post('name=%3Cb%3E&email=nobody&country=XX&comment=kept'),
    post(JSON.stringify({ name: '', email: 'nobody' }), json),
    post('{', json),
    post(`${ada(3)}&wording=99`),
    post(`${ada(4)}&website=filled`),
    post(ada(5), { ...form, origin: 'https://evil.example' }),
    post(ada(5), { ...form, 'sec-fetch-site': 'cross-site' }),
    post(ada(6), form, '/c/nothing-here/sign'),
    post(ada(6), form, '/c/No%20Slug/sign'),
    { method: 'GET', path: `/confirm/${noToken}` },
    { method: 'GET', path: `/confirm/${noToken}/done` },
    { method: 'GET', path: '/confirm/short' },
    post('', form, `/confirm/${noToken}`),
    post('', { ...form, 'sec-fetch-site': 'cross-site' }, `/confirm/${noToken}`),
  ]
}

/** What cannot be answered while signatures cannot be read, or ever. `link` leads to a signature that waits. */
export function listFaulty(slug: string, link: string): (Asked & { status: number })[] {
  const path = `/c/${slug}/sign`
  const long = 'a'.repeat(16 * 1024 + 1)
  return [
    { status: 503, method: 'GET', path: link },
    { status: 503, method: 'GET', path: `${link}/done` },
    { status: 503, method: 'POST', path: link, headers: form, body: 'seen=0' },
    { status: 503, method: 'POST', path, headers: form, body: ada(7) },
    { status: 503, method: 'POST', path, headers: { ...form, accept: json.accept }, body: ada(8) },
    { status: 413, method: 'POST', path, headers: form, body: long },
    { status: 413, method: 'POST', path, headers: json, body: long },
    { status: 413, method: 'POST', path: link, headers: form, body: long },
  ]
}

const compared = [
  ...['location', 'content-type', 'cache-control', 'content-security-policy', 'referrer-policy', 'allow'],
  ...['retry-after', 'x-content-type-options', 'permissions-policy', 'cross-origin-opener-policy'],
  ...['access-control-allow-origin', 'set-cookie'],
]

/** The same for two answers that are the same to whoever gets them; only the time of a count may differ. */
export function gistOf({ status, headers, text }: Got): unknown {
  const bytes = createHash('sha256')
    .update(text.replace(/"asOf":"[^"]*"/g, ''))
    .digest('hex')
  const known = compared.map((name) => [name, headers[name] ?? null])
  return { status, ...Object.fromEntries(known), length: text.length, bytes }
}

// What our server says by itself, without a database: small pages, or JSON for scripts.

import { refusalOf } from '@/lib/core/field-errors'
import { wantsJson } from '../wants-json'
import { allowedMethods } from './allowed-methods'
import { isForTeam } from './for-team'
import { refusalPage, refusalPolicy } from './refusal-page'

export type Refusal = keyof typeof words
/** `url`: as it is asked for, without the name of the site. */
export type Refused = { method?: string; url?: string; accept?: string | null }

const words = {
  403: ['Not from here', 'This form belongs to another site.'],
  405: ['Not possible', 'Nothing here answers to that.'],
  411: ['Length missing', 'Send the length of what you upload.'],
  413: ['Too long', 'What you sent is longer than this form takes. Go back and shorten it.'],
  421: ['Wrong address', 'This server does not answer under that name.'],
  503: ['Back in a moment', 'The site cannot answer right now. Nothing is lost: try again in a minute.'],
} as const

/** Also a fault of one page ends here. */
const atDesk = 'What was saved is safe: try again in a minute. If it stays so, tell whoever runs this site.'
/** Nobody knows, when the database goes while it commits. What was typed is still in the browser, one step back. */
const notStored = 'may not have been stored. Go back and send it again in a minute.'
const countsOnce = 'Sent twice, it counts once.'

export function makeRefusal(
  refused: Refused,
  status: Refusal,
): { headers: Record<string, string>; body: string } {
  const isJson = isForScripts(refused)
  const [title, text] = wordsFor(refused, status)
  const canRetry = status === 503 && refused.method !== 'POST'
  const body = isJson ? JSON.stringify(refusalOf(text)) : refusalPage({ title, text, canRetry })
  const headers = {
    'content-type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': refusalPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(refused.url?.startsWith('/api/v1/') && { 'access-control-allow-origin': '*' }),
    ...(status === 405 && { allow: allowedMethods(refused.url ?? '').join(', ') }),
    ...(status === 503 && { 'retry-after': '10' }),
  }
  return { headers, body }
}

function isForScripts({ accept, url = '' }: Refused): boolean {
  return url.startsWith('/api/') || wantsJson(accept)
}

function wordsFor({ method, url = '' }: Refused, status: Refusal): readonly [string, string] {
  const [title, text] = words[status]
  if (status !== 503) return [title, text]
  if (isForTeam(url))
    return [
      title,
      `The desk cannot answer right now. ${method === 'POST' ? `What you sent ${notStored}` : atDesk}`,
    ]
  if (method !== 'POST') return [title, text]
  const isSigning = /^\/c\/[^/]+\/sign(\?|$)/.test(url)
  const said = isSigning ? `Your signature ${notStored} ${countsOnce}` : `What you sent ${notStored}`
  return [title, `The site cannot answer right now. ${said}`]
}

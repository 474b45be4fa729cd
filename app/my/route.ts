import { renderFindPage } from '@/lib/pages/render-find-page'
import { htmlResponse, redirectTo } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { clientAddress } from '@/lib/platform/client-address'
import { evenTime } from '@/lib/platform/even-time'
import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { mailMyLink } from '@/lib/signatures/mail-my-link'
import { refuse } from './[token]/refusals'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return htmlResponse(await renderFindPage({ site: await getSiteView() }))
}

/** The same answer, after the same time, whoever has signed what. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameSite(request)) return refuse('cross-site')
  const read = await readFields(request)
  if (!read.ok) return refuse(read.reason)
  const { fields } = read
  const result = await evenTime(() => mailMyLink(fields, clientAddress(request)))
  if (result.ok) return redirectTo('/my/check-your-email')
  if (result.reason === 'too-many') return refuse('too-many', result)
  const typed = typeof fields.email === 'string' ? fields.email : ''
  const html = await renderFindPage({ site: await getSiteView(), typed, errors: result.errors.email ?? [] })
  return htmlResponse(html, { status: 422, cache: 'no-store' })
}

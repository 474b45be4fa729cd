import { approveAsLead, declineAsLead, type LeadAnswer } from '@/lib/campaigns/leads/answer-lead'
import { getLead } from '@/lib/campaigns/leads/queries'
import { readToken } from '@/lib/mail/tokens'
import { messageResponse } from '@/lib/pages/message-response'
import { renderLeadPage } from '@/lib/pages/render-lead-page'
import { htmlResponse, redirectTo } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { clientAddress } from '@/lib/platform/client-address'
import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { countConfirming } from '@/lib/signatures/network-limits'

type Context = { params: Promise<{ token: string }> }

/** Shows and changes nothing: mail scanners open every link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return show((await params).token, 200)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameSite(request)) return refuse('cross-site')
  const limit = await countConfirming(clientAddress(request))
  if (limit.room === 'none') return refuse('too-many', limit.retryAfterSeconds)
  const { token } = await params
  const id = readToken('lead', token)
  if (!id) return refuse('unknown-link')
  const read = await readFields(request)
  const answer = await take(id, read.ok ? read.fields : {})
  if (answer.ok) return redirectTo(`/lead/${token}`)
  return answer.reason === 'no-such-lead' ? refuse('unknown-link') : show(token, 409)
}

/** Without a mark of what was seen nothing is approved, and the page is shown. */
function take(id: string, { answer, seen }: Record<string, unknown>): Promise<LeadAnswer> {
  if (answer === 'decline') return declineAsLead(id)
  return approveAsLead(id, answer === 'approve' && typeof seen === 'string' ? seen : '')
}

async function show(token: string, status: number): Promise<Response> {
  const id = readToken('lead', token)
  const lead = id && (await getLead(id))
  if (!lead) return refuse('unknown-link')
  const isChanged = status !== 200
  const html = await renderLeadPage({ site: await getSiteView(), lead, token, isChanged })
  return htmlResponse(html, { status, cache: 'no-store' })
}

const refusals = {
  'unknown-link': {
    status: 404,
    title: 'This link leads nowhere',
    text: 'Copy the whole address out of the mail. If that is what you did, nobody asks you any more: your name is not shown.',
  },
  'cross-site': {
    status: 403,
    title: 'Answer on our own page',
    text: 'The form was sent from another site. Please open the link in your mail and press the button there.',
  },
  'too-many': {
    status: 429,
    title: 'Too many at once',
    text: 'Very many answers came from your network just now. Please press the button again in a minute.',
  },
}

function refuse(refusal: keyof typeof refusals, retryAfterSeconds?: number): Promise<Response> {
  return messageResponse({ ...refusals[refusal], retryAfterSeconds })
}

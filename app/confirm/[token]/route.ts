import { readToken } from '@/lib/mail/tokens'
import { renderConfirmPage } from '@/lib/pages/render-confirm-page'
import { htmlResponse, redirectTo } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import type { Asked } from '@/lib/platform/asked'
import { asOurServer } from '@/lib/platform/http/as-our-server'
import { readFields } from '@/lib/platform/read-fields'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { getPledge } from '@/lib/signatures/pledge'
import { getSignature } from '@/lib/signatures/queries'
import { admit } from './admit'
import { refuse } from './refusals'

type Context = { params: Promise<{ token: string }> }

export const GET = asOurServer(open)
export const POST = asOurServer(press)

/** Shows and changes nothing: mail scanners open every link. */
async function open(_: Asked, { params }: Context): Promise<Response> {
  return show((await params).token, false)
}

async function press(request: Asked, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = await admit(request, token)
  if (typeof id !== 'string') return id
  const result = await confirmSignature(id, await readSeen(request))
  if (result.ok) return redirectTo(`/confirm/${token}/done`)
  if (result.reason === 'changed') return show(token, true)
  return refuse(result.reason === 'no-such-signature' ? 'dead' : result.reason)
}

/** Null from a script, which sends none. */
async function readSeen(request: Asked): Promise<string | null> {
  const read = await readFields(request)
  return read.ok && typeof read.fields.seen === 'string' ? read.fields.seen : null
}

async function show(token: string, isChanged: boolean): Promise<Response> {
  const id = readToken('confirm', token)
  if (!id) return refuse('unknown-link')
  const [signature, pledge] = await Promise.all([getSignature(id), getPledge(id)])
  if (!signature || !pledge) return refuse('dead')
  const { standing, campaign } = signature
  if (standing === 'confirmed') return redirectTo(`/confirm/${token}/done`)
  if (standing !== 'waiting') return refuse(standing, { campaignSlug: campaign.slug })
  const html = await renderConfirmPage({ site: await getSiteView(), campaign, token, pledge, isChanged })
  return htmlResponse(html, { status: isChanged ? 409 : 200, cache: 'no-store' })
}

import { getPublicCampaign } from '@/lib/campaigns/queries'
import type { FieldErrors } from '@/lib/core/field-errors'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { htmlResponse, redirectTo, scriptPolicy } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import type { Asked } from '@/lib/platform/asked'
import { evenTime } from '@/lib/platform/even-time'
import { clientAddress } from '@/lib/platform/client-address'
import { asOurServer } from '@/lib/platform/http/as-our-server'
import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { wantsJson } from '@/lib/platform/wants-json'
import { findSlip, type Slip } from '@/lib/signatures/find-slip'
import { isProofAsked } from '@/lib/signatures/proof-of-work'
import { readSignForm } from '@/lib/signatures/schema'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { listPublicUpdates } from '@/lib/updates/queries'
import { refuse } from './refusals'

type Context = { params: Promise<{ slug: string }> }

export const POST = asOurServer(sign)

async function sign(request: Asked, { params }: Context): Promise<Response> {
  const { slug } = await params
  if (!isSameSite(request)) return refuse('cross-site', { request, slug })
  const read = await readFields(request)
  if (!read.ok) return refuse(read.reason, { request, slug })
  const { fields } = read
  const slip = wantsJson(request.headers.get('accept')) ? null : await findSlip(fields)
  if (slip) return askBack({ request, slug, fields, slip })
  const result = await evenTime(() => signCampaign({ slug, fields, address: clientAddress(request) }))
  if (result.ok) return accepted(request, slug)
  if (result.reason === 'invalid') return showAgain({ request, slug, fields, errors: result.errors })
  return refuse(result.reason, { request, slug, ...result })
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return redirectTo(`/c/${encodeURIComponent((await params).slug)}#sign`)
}

function accepted(request: Asked, slug: string): Response {
  if (wantsJson(request.headers.get('accept')))
    return Response.json({ status: 'check-your-email' }, { status: 202, headers: noStore })
  return redirectTo(`/c/${encodeURIComponent(slug)}/check-your-email`)
}

type Posted = { request: Asked; slug: string; fields: Record<string, unknown> }

/** Nothing is stored: an address that looks like a slip is asked about once, beside whatever else is wrong. */
function askBack({ slip, ...posted }: Posted & { slip: Slip }): Promise<Response> {
  const read = readSignForm(posted.fields)
  return showAgain({ ...posted, errors: read.ok ? {} : read.errors, slip })
}

async function showAgain({
  request,
  slug,
  fields,
  errors,
  slip,
}: Posted & { errors: FieldErrors; slip?: Slip }): Promise<Response> {
  if (wantsJson(request.headers.get('accept')))
    return Response.json({ errors }, { status: 422, headers: noStore })
  const [site, campaign, updates, isAsked] = await Promise.all([
    getSiteView(),
    getPublicCampaign(slug),
    listPublicUpdates(slug),
    isProofAsked(slug),
  ])
  if (!campaign) return refuse('no-such-campaign', { request, slug })
  if (slip && campaign.state === 'closed') return refuse('closed', { request, slug })
  const typed = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const form = { values: Object.fromEntries(typed), errors, slip, isProofAsked: isAsked }
  const html = await renderCampaignPage({ site, campaign, form, updates })
  return htmlResponse(html, { status: 422, cache: 'no-store', headers: scriptPolicy })
}

const noStore = { 'cache-control': 'no-store' }

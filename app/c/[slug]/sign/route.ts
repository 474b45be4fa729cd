import { getPublicCampaign } from '@/lib/campaigns/queries'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { htmlResponse, redirectTo } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import type { Asked } from '@/lib/platform/asked'
import { clientAddress } from '@/lib/platform/client-address'
import { readFields, wantsJson } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import type { FieldErrors } from '@/lib/signatures/schema'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { listPublicUpdates } from '@/lib/updates/queries'
import { refuse } from './refusals'

type Context = { params: Promise<{ slug: string }> }

const bodyLimit = 16 * 1024

export async function POST(request: Asked, { params }: Context): Promise<Response> {
  const { slug } = await params
  if (!isSameSite(request)) return refuse('cross-site', { request, slug })
  const read = await readFields(request, bodyLimit)
  if (!read.ok) return refuse(read.reason, { request, slug })
  const result = await signCampaign({ slug, fields: read.fields, address: clientAddress(request) })
  if (result.ok) return accepted(request, slug)
  if (result.reason === 'invalid')
    return showAgain({ request, slug, fields: read.fields, errors: result.errors })
  return refuse(result.reason, { request, slug, ...result })
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return redirectTo(`/c/${encodeURIComponent((await params).slug)}#sign`)
}

function accepted(request: Asked, slug: string): Response {
  if (wantsJson(request))
    return Response.json({ status: 'check-your-email' }, { status: 202, headers: noStore })
  return redirectTo(`/c/${encodeURIComponent(slug)}/check-your-email`)
}

type Refused = { request: Asked; slug: string; fields: Record<string, unknown>; errors: FieldErrors }

async function showAgain({ request, slug, fields, errors }: Refused): Promise<Response> {
  if (wantsJson(request)) return Response.json({ errors }, { status: 422, headers: noStore })
  const [site, campaign, updates] = await Promise.all([
    getSiteView(),
    getPublicCampaign(slug),
    listPublicUpdates(slug),
  ])
  if (!campaign) return refuse('no-such-campaign', { request, slug })
  const typed = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const form = { values: Object.fromEntries(typed), errors }
  const html = await renderCampaignPage({ site, campaign, form, updates })
  return htmlResponse(html, { status: 422, cache: 'no-store' })
}

const noStore = { 'cache-control': 'no-store' }

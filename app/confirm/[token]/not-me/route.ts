import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { readToken } from '@/lib/mail/tokens'
import { renderNotMePage } from '@/lib/pages/render-not-me-page'
import { htmlResponse, redirectTo } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { readFields } from '@/lib/platform/read-fields'
import { getSignature } from '@/lib/signatures/queries'
import { allowMail, canRefuseMail, getRefusedCampaign, refuseMail } from '@/lib/signatures/refuse-mail'
import { admit } from '../admit'
import { refuse } from '../refusals'

type Context = { params: Promise<{ token: string }> }

/** Asks, or says that it is done; changes nothing. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = readToken('confirm', token)
  if (!id) return refuse('unknown-link')
  const refused = await getRefusedCampaign(id)
  if (refused) return show(token, refused, true)
  const signature = await getSignature(id)
  if (!signature) return refuse('dead')
  const { campaign, standing } = signature
  if (standing === 'confirmed') return redirectTo(`/confirm/${token}/done`)
  if (standing === 'dead' && !(await canRefuseMail(id)))
    return refuse('dead', { campaignSlug: campaign.slug })
  return show(token, campaign, false)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = await admit(request, token)
  if (typeof id !== 'string') return id
  const read = await readFields(request)
  if (read.ok && read.fields.act === 'allow') return allow(id)
  await refuseMail(id)
  return redirectTo(`/confirm/${token}/not-me`)
}

/** Leads to the form: nothing of what was typed before is left. */
async function allow(id: string): Promise<Response> {
  const campaign = (await getRefusedCampaign(id)) ?? (await getSignature(id))?.campaign
  await allowMail(id)
  return campaign ? redirectTo(`/c/${campaign.slug}#sign`) : refuse('dead')
}

async function show(token: string, campaign: CampaignCard, isRefused: boolean): Promise<Response> {
  const html = await renderNotMePage({ site: await getSiteView(), campaign, token, isRefused })
  return htmlResponse(html, { cache: 'no-store' })
}

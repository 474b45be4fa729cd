import { readToken } from '@/lib/mail/tokens'
import { redirectTo } from '@/lib/pages/respond'
import type { Asked } from '@/lib/platform/asked'
import { asOurServer } from '@/lib/platform/http/as-our-server'
import { getSignature } from '@/lib/signatures/queries'
import { refuse } from '../refusals'
import { thank } from '../thank'

type Context = { params: Promise<{ token: string }> }

export const GET = asOurServer(show)

async function show(request: Asked, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = readToken('confirm', token)
  if (!id) return refuse('unknown-link')
  const signature = await getSignature(id)
  if (!signature) return refuse('dead')
  const { standing, campaign } = signature
  if (standing === 'waiting') return redirectTo(`/confirm/${token}`)
  if (standing !== 'confirmed') return refuse(standing, { campaignSlug: campaign.slug })
  return thank({ token, id, signature, isOwners: signature.isJustConfirmed && isFromOurPage(request) })
}

/** An address that was passed on, typed or kept is opened from nowhere, or from another site. Old browsers do not say. */
function isFromOurPage({ headers }: Asked): boolean {
  return ['same-origin', null].includes(headers.get('sec-fetch-site'))
}

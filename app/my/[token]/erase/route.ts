import { readToken } from '@/lib/mail/tokens'
import { messageResponse } from '@/lib/pages/message-response'
import { renderMyErasePage } from '@/lib/pages/render-my-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { eraseByLink } from '@/lib/signatures/erase-person'
import { getMySignatures } from '@/lib/signatures/my-signatures'
import { admit } from '../admit'
import { refuse } from '../refusals'

type Context = { params: Promise<{ token: string }> }

/** Says what it means, and asks. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const id = readToken('my', token)
  if (!id) return refuse('unknown-link')
  const mine = await getMySignatures(id)
  if (!mine) return refuse('gone')
  const { email, signatures } = mine
  const view = { site: await getSiteView(), token, email, signatureCount: signatures.length }
  return htmlResponse(await renderMyErasePage(view), { cache: 'no-store' })
}

/** Answered here: the link is dead from now on. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const admitted = await admit(request, token)
  if (admitted instanceof Response) return admitted
  const result = await eraseByLink(admitted.id)
  if (!result.ok) return result.reason === 'team-member' ? refuse('team-member', { token }) : refuse('gone')
  return messageResponse({
    status: 200,
    title: 'Everything is erased',
    text: 'Nothing here leads to you any more. What you had confirmed goes on counting without your name.',
  })
}

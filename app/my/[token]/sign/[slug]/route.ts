import { redirectTo } from '@/lib/pages/respond'
import { clientAddress } from '@/lib/platform/client-address'
import { readNextForm, signNext, type NextResult } from '@/lib/signatures/sign-next'
import { admit } from '../../admit'
import { refuse } from '../../refusals'

type Context = { params: Promise<{ token: string; slug: string }> }

/** The page that leads here shows what is signed; a text that has changed since leads back to it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return redirectTo(`/my/${(await params).token}#next`)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token, slug } = await params
  const admitted = await admit(request, token)
  if (admitted instanceof Response) return admitted
  const { id, fields } = admitted
  const result = await signNext({
    id,
    slug,
    ...readNextForm(fields),
    address: clientAddress(request),
    mayConfirm: true,
  })
  return answer(result, token, slug)
}

function answer(result: NextResult, token: string, slug: string): Response | Promise<Response> {
  const path = `/my/${token}`
  const name = encodeURIComponent(slug)
  if (result.ok) return redirectTo(`${path}?done=${result.id ? 'signed' : 'mailed'}&of=${name}#${name}`)
  if (result.reason === 'changed') return redirectTo(`${path}?changed=1#next`)
  if (result.reason === 'no-such-link') return refuse('not-confirmed', { token })
  return refuse(result.reason, {
    token,
    ...('retryAfterSeconds' in result && { retryAfterSeconds: result.retryAfterSeconds }),
  })
}

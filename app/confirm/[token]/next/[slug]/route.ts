import { refuse as refuseNext } from '@/app/my/[token]/refusals'
import { makeToken, readToken } from '@/lib/mail/tokens'
import { redirectTo } from '@/lib/pages/respond'
import { clientAddress } from '@/lib/platform/client-address'
import { readFields } from '@/lib/platform/read-fields'
import { isSameSite } from '@/lib/platform/same-site'
import { isPressMark } from '@/lib/signatures/press-mark'
import { getSignature } from '@/lib/signatures/queries'
import { readNextForm, signNext } from '@/lib/signatures/sign-next'
import { refuse } from '../../refusals'
import { thank } from '../../thank'

type Context = { params: Promise<{ token: string; slug: string }> }

/** The thank-you page shows what is signed. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return redirectTo(`/confirm/${(await params).token}/done#next`)
}

/** From the thank-you page: the next campaign, by the mailbox that has just answered. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token, slug } = await params
  if (!isSameSite(request)) return refuse('cross-site')
  const id = readToken('confirm', token)
  const read = await readFields(request)
  if (!id) return refuse('unknown-link')
  if (!read.ok) return refuseNext(read.reason)
  const mayConfirm = isPressMark(read.fields.press, { id, slug })
  const result = await signNext({
    id,
    slug,
    ...readNextForm(read.fields),
    address: clientAddress(request),
    mayConfirm,
  })
  if (result.ok && !result.id) return redirectTo(`/c/${slug}/check-your-email`)
  if (result.ok) return redirectTo(`/confirm/${makeToken('confirm', result.id!)}/done`)
  if (result.reason === 'changed') return showAgain(token, id, mayConfirm)
  return result.reason === 'no-such-link'
    ? refuseNext('not-confirmed')
    : refuseNext(result.reason, 'retryAfterSeconds' in result ? result : {})
}

/** With the text that is in force now. */
async function showAgain(token: string, id: string, isOwners: boolean): Promise<Response> {
  const signature = await getSignature(id)
  if (signature?.standing !== 'confirmed') return redirectTo(`/confirm/${token}/done`)
  return thank({ token, id, signature, isOwners, isChanged: true })
}

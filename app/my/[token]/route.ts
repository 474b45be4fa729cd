import { readDone, type MyOutcome } from '@/components/signatures/my-words'
import { readToken } from '@/lib/mail/tokens'
import { getNextPress } from '@/lib/pages/next-press'
import { renderMyPage } from '@/lib/pages/render-my-page'
import { htmlResponse, redirectTo } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { changeSignature } from '@/lib/signatures/change-signature'
import { getMySignatures } from '@/lib/signatures/my-signatures'
import { admit } from './admit'
import { refuse } from './refusals'

type Context = { params: Promise<{ token: string }> }
type Shown = { outcome: MyOutcome | null; isNextChanged?: boolean; status?: number }

/** Shows and changes nothing. What a press has done stands in the address, in words that we know. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const done = readDone(searchParams.get('done'))
  const outcome = done && { slug: searchParams.get('of') ?? '', done }
  return show((await params).token, { outcome, isNextChanged: searchParams.has('changed') })
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const admitted = await admit(request, token)
  if (admitted instanceof Response) return admitted
  const { id, fields } = admitted
  const [slug, value] = [textOf(fields.campaign), textOf(fields.value)]
  const result = await changeSignature({ id, slug }, { act: textOf(fields.act), value })
  if (!result.ok) return show(token, { outcome: { slug, done: result.reason, typed: value }, status: 422 })
  return redirectTo(
    `/my/${token}?done=${result.done}&of=${encodeURIComponent(slug)}#${encodeURIComponent(slug)}`,
  )
}

async function show(token: string, { outcome, isNextChanged, status = 200 }: Shown): Promise<Response> {
  const id = readToken('my', token)
  if (!id) return refuse('unknown-link')
  const mine = await getMySignatures(id)
  if (!mine) return refuse('gone')
  const [site, press] = await Promise.all([getSiteView(), getNextPress(id, `/my/${token}/sign`)])
  const next = press && { ...press, isChanged: isNextChanged }
  const html = await renderMyPage({ site, token, ...mine, outcome, next })
  return htmlResponse(html, { status, cache: 'no-store' })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

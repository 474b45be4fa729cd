import { refusalOf } from '@/lib/core/field-errors'
import { isSlug } from '@/lib/core/slug'
import { makeChallenge } from '@/lib/signatures/proof-of-work'

type Context = { params: Promise<{ slug: string }> }

/** A sum for the visitor's machine: made anew for each, good for one signature of this campaign. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const headers = { 'cache-control': 'no-store' }
  if (!isSlug(slug)) return Response.json(refusalOf('There is no such campaign.'), { status: 404, headers })
  return Response.json(await makeChallenge(slug), { headers })
}

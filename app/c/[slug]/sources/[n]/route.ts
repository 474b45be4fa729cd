import { getSource } from '@/lib/campaigns/sources'
import { ordinalOf } from '@/lib/core/ordinal'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderSourcePage } from '@/lib/pages/render-source-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

type Context = { params: Promise<{ slug: string; n: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, n } = await params
  const ordinal = ordinalOf(n)
  if (ordinal === null) return notFoundResponse()
  const [site, source] = await Promise.all([getSiteView(), getSource(slug, ordinal)])
  if (!source) return notFoundResponse()
  return htmlResponse(await renderSourcePage({ site, source }))
}

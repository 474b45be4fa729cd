import { ordinalOf } from '@/lib/core/ordinal'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderUpdatePage } from '@/lib/pages/render-update-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { getPublicUpdate } from '@/lib/updates/queries'

type Context = { params: Promise<{ slug: string; n: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, n } = await params
  const ordinal = ordinalOf(n)
  if (ordinal === null) return notFoundResponse()
  const [site, found] = await Promise.all([getSiteView(), getPublicUpdate(slug, ordinal)])
  if (!found) return notFoundResponse()
  return htmlResponse(await renderUpdatePage({ site, ...found }))
}

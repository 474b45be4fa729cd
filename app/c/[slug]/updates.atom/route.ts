import { notFoundResponse } from '@/lib/pages/not-found'
import { renderUpdatesFeed } from '@/lib/pages/render-updates-feed'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { getArchive } from '@/lib/updates/queries'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const [site, archive] = await Promise.all([getSiteView(), getArchive(slug)])
  if (!archive) return notFoundResponse()
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8' }
  return htmlResponse(renderUpdatesFeed({ site, ...archive }), { headers })
}

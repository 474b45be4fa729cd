import { notFoundResponse } from '@/lib/pages/not-found'
import { renderArchivePage } from '@/lib/pages/render-archive-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'
import { getArchive } from '@/lib/updates/queries'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const [site, archive] = await Promise.all([getSiteView(), getArchive(slug)])
  if (!archive) return notFoundResponse()
  return htmlResponse(await renderArchivePage({ site, ...archive }))
}

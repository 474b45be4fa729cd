import { getWordingHistory } from '@/lib/campaigns/corrections/wording-history'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderWordingPage } from '@/lib/pages/render-wording-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const [site, history] = await Promise.all([getSiteView(), getWordingHistory(slug)])
  if (!history) return notFoundResponse()
  return htmlResponse(await renderWordingPage({ site, ...history }))
}

import { getIssueArea } from '@/lib/campaigns/queries'
import { notFoundResponse } from '@/lib/pages/not-found'
import { renderIssuePage } from '@/lib/pages/render-issue-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const [site, area] = await Promise.all([getSiteView(), getIssueArea(slug)])
  if (!area) return notFoundResponse()
  return htmlResponse(await renderIssuePage({ site, issueArea: area, campaigns: area.campaigns }))
}

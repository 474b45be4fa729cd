import { renderLinkOnItsWayPage } from '@/lib/pages/render-find-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return htmlResponse(await renderLinkOnItsWayPage({ site: await getSiteView() }))
}

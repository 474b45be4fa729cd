import { renderImprintPage } from '@/lib/pages/render-imprint-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return htmlResponse(await renderImprintPage({ site: await getSiteView() }))
}

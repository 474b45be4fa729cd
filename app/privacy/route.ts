import { renderPrivacyPage } from '@/lib/pages/render-privacy-page'
import { htmlResponse } from '@/lib/pages/respond'
import { getSiteView } from '@/lib/pages/site-view'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return htmlResponse(await renderPrivacyPage({ site: await getSiteView() }))
}

// Everything that one mailbox has signed, and the page before all of it is erased. Never kept by anybody: they hold a name.

import { MyErase } from '@/components/signatures/my-erase'
import { MyPage, type MyPageProps } from '@/components/signatures/my-page'
import { PageShell } from '@/components/site/page-shell'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type MyPageView = Omit<MyPageProps, 'timeZone'> & { site: SiteView }

export function renderMyPage({ site, ...view }: MyPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Your signatures">
      <MyPage {...view} timeZone={site.timeZone} />
    </PageShell>,
  )
}

type MyErasePageView = { site: SiteView; token: string; email: string; signatureCount: number }

export function renderMyErasePage({ site, ...view }: MyErasePageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Erase everything">
      <MyErase {...view} />
    </PageShell>,
  )
}

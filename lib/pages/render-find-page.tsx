// Asks for the address whose signatures are to be found, and says where the answer comes.

import { FindSignatures, type FindSignaturesProps } from '@/components/signatures/find-signatures'
import { LinkOnItsWay } from '@/components/signatures/link-on-its-way'
import { PageShell } from '@/components/site/page-shell'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type FindPageView = FindSignaturesProps & { site: SiteView }

export function renderFindPage({ site, ...form }: FindPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Find your signatures" path="/my">
      <FindSignatures {...form} />
    </PageShell>,
  )
}

export function renderLinkOnItsWayPage({ site }: { site: SiteView }): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="Check your e-mail">
      <LinkOnItsWay site={site} />
    </PageShell>,
  )
}

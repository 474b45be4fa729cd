import type { ReactNode } from 'react'
import { Label } from '@/components/site/label'
import { PageShell } from '@/components/site/page-shell'
import type { SiteView } from '@/lib/pages/site-view'

type ListPageProps = {
  site: SiteView
  title: string
  eyebrow?: string
  heading: string
  lead: string
  path: string
  children: ReactNode
}

/** Home and hubs: a heading, a sentence, and campaigns. */
export function ListPage({ site, title, eyebrow, heading, lead, path, children }: ListPageProps) {
  return (
    <PageShell site={site} title={title} description={lead} path={path}>
      <div className="frame">
        <header className="head" dir="auto">
          {eyebrow && <Label text={eyebrow} />}
          <h1>{heading}</h1>
          <p className="head__lead">
            <bdi>{lead}</bdi>
          </p>
        </header>
        {children}
      </div>
    </PageShell>
  )
}

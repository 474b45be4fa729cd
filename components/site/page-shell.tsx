import type { ReactNode } from 'react'
import type { Accent } from '@/lib/core/accents'
import type { SiteView } from '@/lib/pages/site-view'
import { Footer } from './footer'
import { Masthead } from './masthead'
import { PageHead } from './page-head'

export type PageShellProps = {
  site: SiteView
  title: string
  description?: string
  /** The page's own address on the site; pages without one are kept out of search engines. */
  path?: string
  /** Where the page's news can be followed. */
  feed?: string
  /** Has what our script improves; its answer allows it (lib/pages/respond.ts). */
  isScripted?: boolean
  accent?: Accent
  language?: string
  direction?: 'ltr' | 'rtl'
  children: ReactNode
}

/** The document around every page. */
export function PageShell({ accent, children, language = 'en', direction = 'ltr', ...page }: PageShellProps) {
  const { script } = page.site.assets
  return (
    <html lang={language} dir={direction} data-accent={accent}>
      <PageHead {...page} />
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Masthead site={page.site} />
        <main id="main">{children}</main>
        <Footer site={page.site} />
        {page.isScripted && script && <script src={script} type="module" async />}
      </body>
    </html>
  )
}

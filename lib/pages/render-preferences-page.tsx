// What a subscriber hears: the choices on GET, and again, marked as kept, after the POST.

import { PageShell } from '@/components/site/page-shell'
import { Preferences, type PreferencesProps } from '@/components/signatures/preferences'
import { renderHtml } from './render-html'
import type { SiteView } from './site-view'

type PreferencesPageView = Omit<PreferencesProps, 'organisation'> & { site: SiteView }

export function renderPreferencesPage({ site, ...view }: PreferencesPageView): Promise<string> {
  return renderHtml(
    <PageShell site={site} title="What would you like to hear?" accent={view.campaign.accent}>
      <Preferences {...view} organisation={site.organisation || 'this site'} />
    </PageShell>,
  )
}

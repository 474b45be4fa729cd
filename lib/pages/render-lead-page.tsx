// The page behind a lead signatory's own link. Opening it changes nothing.

import { LeadPage, type LeadPageProps } from '@/components/campaigns/lead-page'
import { renderHtml } from './render-html'

export function renderLeadPage(view: LeadPageProps): Promise<string> {
  return renderHtml(<LeadPage {...view} />)
}

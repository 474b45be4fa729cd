import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { VerifiedBodies } from './verified-bodies'
import { SourceList } from '@/components/documents/source-list'
import { ErrorSummary } from '@/components/signatures/error-summary'
import { Momentum } from '@/components/signatures/momentum'
import { Places } from '@/components/signatures/places'
import { RecentSigners } from '@/components/signatures/recent-signers'
import { SlipQuestion } from '@/components/signatures/slip-question'
import { PageShell } from '@/components/site/page-shell'
import type { MomentumPoint } from '@/lib/core/momentum'
import type { ShareLink } from '@/lib/core/share-links'
import type { SignFormState } from '@/lib/pages/sign-form-state'
import type { SiteView } from '@/lib/pages/site-view'
import type { PlaceCounts } from '@/lib/signatures/place-counts'
import type { UpdateCard } from '@/lib/updates/queries'
import { Action } from './action'
import { ActionBar } from './action-bar'
import { CampaignHead } from './campaign-head'
import { ClosingCall } from './closing-call'
import { LeadSignatories } from './lead-signatories'
import { Reasons } from './reasons'
import { Related } from './related'
import { Share } from './share'
import { Story } from './story'
import { Timeline } from './timeline'

type CampaignPageProps = {
  site: SiteView
  campaign: CampaignView
  form: SignFormState
  updates: UpdateCard[]
  counted?: { places: PlaceCounts; points: MomentumPoint[] }
  share: { address: string; links: ShareLink[] }
}

export function CampaignPage({ site, campaign, form, updates, counted, share }: CampaignPageProps) {
  const hasErrors = Object.keys(form.errors).length > 0
  return (
    <PageShell
      site={site}
      title={hasErrors ? `Error: ${campaign.headline}` : campaign.headline}
      description={campaign.teaser ?? undefined}
      path={campaign.state === 'draft' ? undefined : `/c/${campaign.slug}`}
      feed={updates.length > 0 ? `/c/${campaign.slug}/updates.atom` : undefined}
      accent={campaign.accent}
      isScripted
    >
      <div className="frame">
        <ErrorSummary errors={form.errors} />
        {form.slip && <SlipQuestion slip={form.slip} />}
        <CampaignHead site={site} campaign={campaign} updates={updates} />
        <div className="columns">
          <Reading campaign={campaign} />
          <Action site={site} campaign={campaign} form={form} />
        </div>
        <div>
          <div className="tail">
            <LeadSignatories leads={campaign.leads} />
            <VerifiedBodies bodies={campaign.bodies} />
            <RecentSigners site={site} campaign={campaign} />
            <Timeline site={site} campaign={campaign} updates={updates} />
            {counted && <Places places={counted.places} />}
            {counted && <Momentum points={counted.points} />}
            <Related campaigns={campaign.related} />
            <ClosingCall campaign={campaign} />
            <Share {...share} />
          </div>
          <ActionBar campaign={campaign} />
        </div>
      </div>
    </PageShell>
  )
}

function Reading({ campaign }: { campaign: CampaignView }) {
  const context = { slug: campaign.slug, documentCount: campaign.documents.length }
  return (
    <article className="reading" aria-label="Why, and the story">
      {campaign.reasons.length > 0 && <Reasons campaign={campaign} context={context} />}
      {campaign.story.length > 0 && <Story campaign={campaign} context={context} />}
      <SourceList campaign={campaign} />
      <ActionBar campaign={campaign} />
    </article>
  )
}

import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { formatDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import { kindWords } from './kind-words'

type CampaignHeadProps = { site: SiteView; campaign: CampaignView }

const longHeadline = 90

/** Issue area, headline, and who campaigns since when, built from what. */
export function CampaignHead({ site, campaign }: CampaignHeadProps) {
  return (
    <header className="head">
      <p className="label">
        <Eyebrow campaign={campaign} />
      </p>
      <h1 dir="auto" className={campaign.headline.length > longHeadline ? 'is-long' : undefined}>
        {campaign.headline}
      </h1>
      <ul className="head__facts">
        {headFacts(site, campaign).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </header>
  )
}

function Eyebrow({ campaign }: { campaign: CampaignView }) {
  if (!campaign.issueArea) return kindWords[campaign.kind].name
  return (
    <a href={`/issues/${campaign.issueArea.slug}`}>
      <bdi>{campaign.issueArea.name}</bdi>
    </a>
  )
}

function headFacts(site: SiteView, campaign: CampaignView): string[] {
  const documents = campaign.documents.length
  return [
    site.organisation && `A campaign by ${site.organisation}`,
    campaign.publishedAt && `since ${formatDay(campaign.publishedAt, site.timeZone)}`,
    documents && `built from ${documents === 1 ? 'one document' : `${documents} documents`}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[]
}

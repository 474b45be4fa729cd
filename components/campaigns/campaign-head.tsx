import type { CampaignLink, CampaignView } from '@/lib/campaigns/campaign-view'
import { formatDay } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import type { UpdateCard } from '@/lib/updates/queries'
import { kindWords } from './kind-words'

type CampaignHeadProps = { site: SiteView; campaign: CampaignView; updates: UpdateCard[] }

const longHeadline = 90

/**
 * Issue area, headline, who campaigns since when, built from what, and what came of it. All in the direction of the headline,
 * the first words that stand in no element of their own.
 */
export function CampaignHead({ site, campaign, updates }: CampaignHeadProps) {
  return (
    <header className="head" dir="auto">
      <p className="label">
        <Eyebrow campaign={campaign} />
      </p>
      <h1 className={campaign.headline.length > longHeadline ? 'is-long' : undefined}>{campaign.headline}</h1>
      <ul className="head__facts">
        {headFacts(site, campaign).map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <Outcome slug={campaign.slug} updates={updates} />
      <Lineage campaign={campaign} />
    </header>
  )
}

/** How it ended, first thing on the page: whoever comes late reads the story knowing it. `updates`: newest first. */
function Outcome({ slug, updates }: { slug: string; updates: UpdateCard[] }) {
  const outcome = updates.find(({ kind }) => kind === 'outcome')
  if (!outcome) return null
  return (
    <p className="head__lineage">
      What came of it:{' '}
      <a href={`/c/${slug}/updates/${outcome.n}`}>
        <bdi>{outcome.title}</bdi>
      </a>
    </p>
  )
}

/** A new demand is a new campaign: each of the two leads to the other. */
function Lineage({ campaign: { predecessor, successors } }: { campaign: CampaignView }) {
  if (!predecessor && successors.length === 0) return null
  return (
    <div className="head__lineage">
      {predecessor && (
        <p>
          Follows <CampaignAnchor {...predecessor} />
        </p>
      )}
      {successors.map((successor) => (
        <p key={successor.slug}>
          This campaign continues as <CampaignAnchor {...successor} />
        </p>
      ))}
    </div>
  )
}

function CampaignAnchor({ slug, headline }: CampaignLink) {
  return (
    <a href={`/c/${slug}`}>
      <bdi>{headline}</bdi>
    </a>
  )
}

function Eyebrow({ campaign }: { campaign: CampaignView }) {
  if (!campaign.issueArea) return <bdi>{kindWords[campaign.kind].name}</bdi>
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

import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { CampaignEntry } from './campaign-entry'

type RelatedProps = { campaigns: CampaignCard[]; title?: string }

/** Other campaigns of the same issue. */
export function Related({ campaigns, title = 'More on this issue' }: RelatedProps) {
  if (!campaigns.length) return null
  return (
    <section className="section related is-wide" aria-labelledby="related">
      <h2 id="related">{title}</h2>
      <ul>
        {campaigns.map((campaign) => (
          <li key={campaign.slug}>
            <CampaignEntry campaign={campaign} level="h3" />
          </li>
        ))}
      </ul>
    </section>
  )
}

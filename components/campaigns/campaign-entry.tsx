import { Label } from '@/components/site/label'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { Count } from './count'
import { kindWords } from './kind-words'

type CampaignEntryProps = { campaign: CampaignCard; level?: 'h2' | 'h3'; isLead?: boolean; isArea?: boolean }

/** A campaign in a list: eyebrow, headline, a sentence or two, and its count. */
export function CampaignEntry({ campaign, level: Heading = 'h2', isLead, isArea }: CampaignEntryProps) {
  const words = kindWords[campaign.kind]
  const eyebrow = (!isArea && campaign.issueArea?.name) || words.name
  return (
    <article className={isLead ? 'entry is-lead' : 'entry'} data-accent={campaign.accent}>
      <div dir="auto">
        <Label text={eyebrow} />
        <Heading>
          <a href={`/c/${campaign.slug}`}>{campaign.headline}</a>
        </Heading>
        {campaign.teaser && (
          <p className="entry__teaser" dir="auto">
            {campaign.teaser}
          </p>
        )}
      </div>
      <Count campaign={campaign} />
    </article>
  )
}

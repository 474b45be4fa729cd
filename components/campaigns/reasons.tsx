import type { CampaignView } from '@/lib/campaigns/campaign-view'
import type { SourceRef, StoryBlock } from '@/lib/campaigns/story'
import { SourceMarks, type MarkContext } from '@/components/documents/source-mark'
import { kindWords } from './kind-words'

type ReasonsProps = { campaign: CampaignView; context: MarkContext }

/** "Why this matters": the ask comes before the story, for people who never scroll. */
export function Reasons({ campaign, context }: ReasonsProps) {
  const reasons = campaign.reasons.flatMap(passagesOf)
  return (
    <section className="why" aria-labelledby="why">
      <h2 id="why">Why this matters</h2>
      <ul>
        {reasons.map(({ text, source, also }, index) => (
          <li key={index} dir="auto">
            {text}
            <SourceMarks source={source} also={also} context={context} />
          </li>
        ))}
      </ul>
      {campaign.state !== 'closed' && (
        <a className="button" href="#sign">
          {kindWords[campaign.kind].invite}
        </a>
      )}
    </section>
  )
}

type Passage = { text: string; source?: SourceRef | undefined; also?: SourceRef[] | undefined }

function passagesOf(block: StoryBlock): Passage[] {
  if (block.type === 'list') return block.items
  if (block.type === 'key-figure') return [{ text: block.sentence, source: block.source, also: block.also }]
  if (block.type === 'pull-quote')
    return [{ text: `“${block.text}”`, source: block.source, also: block.also }]
  return 'text' in block ? [{ text: block.text, source: block.source }] : []
}

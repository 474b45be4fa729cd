import type { MarkContext } from '@/components/documents/source-mark'
import type { CampaignView } from '@/lib/campaigns/campaign-view'
import type { StoryBlock } from '@/lib/campaigns/story'
import { KeyFigures, type KeyFigure } from './key-figures'
import { StoryBlockView } from './story-block'

type StoryProps = { campaign: CampaignView; context: MarkContext }
type Group = Exclude<StoryBlock, KeyFigure> | KeyFigure[]

/** What the document had, where it had it. Key figures that follow each other stand side by side. */
export function Story({ campaign, context }: StoryProps) {
  return (
    <section className={opensWell(campaign.story) ? 'story has-initial' : 'story'} aria-label="The story">
      {groupFigures(campaign.story).map((group, index) =>
        Array.isArray(group) ? (
          <KeyFigures key={index} figures={group} context={context} />
        ) : (
          <StoryBlockView key={index} block={group} campaign={campaign} context={context} />
        ),
      )}
    </section>
  )
}

/** An initial three lines high needs a paragraph that begins with a capital and runs past three lines on any screen. */
function opensWell([first]: StoryBlock[]): boolean {
  return first?.type === 'paragraph' && first.text.length > 220 && /^\p{Lu}\p{L}* /u.test(first.text)
}

function groupFigures(story: StoryBlock[]): Group[] {
  const groups: Group[] = []
  for (const block of story) {
    const last = groups.at(-1)
    if (block.type !== 'key-figure') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}

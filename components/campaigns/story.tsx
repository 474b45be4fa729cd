import type { CampaignView } from '@/lib/campaigns/campaign-view'
import type { StoryBlock } from '@/lib/campaigns/story'
import type { MarkContext } from '@/components/documents/source-mark'
import { KeyFigures, type KeyFigure } from './key-figures'
import { StoryBlockView } from './story-block'

type StoryProps = { campaign: CampaignView; story: StoryBlock[]; context: MarkContext }

/** What the document had, where it had it. Key figures that follow each other stand side by side. */
export function Story({ campaign, story, context }: StoryProps) {
  return (
    <section className="story" aria-label="The story">
      {groupFigures(story).map((group, index) =>
        Array.isArray(group) ? (
          <KeyFigures key={index} figures={group} context={context} />
        ) : (
          <StoryBlockView key={index} block={group} campaign={campaign} context={context} />
        ),
      )}
    </section>
  )
}

function groupFigures(story: StoryBlock[]): (Exclude<StoryBlock, KeyFigure> | KeyFigure[])[] {
  const groups: (Exclude<StoryBlock, KeyFigure> | KeyFigure[])[] = []
  for (const block of story) {
    const last = groups.at(-1)
    if (block.type !== 'key-figure') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}

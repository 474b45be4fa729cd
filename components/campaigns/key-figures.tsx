import type { StoryBlock } from '@/lib/campaigns/story'
import { SourceMarks, type MarkContext } from '@/components/documents/source-mark'

export type KeyFigure = Extract<StoryBlock, { type: 'key-figure' }>

type KeyFiguresProps = { figures: KeyFigure[]; context: MarkContext }

/** The numbers set large, each with the sentence it stands in. */
export function KeyFigures({ figures, context }: KeyFiguresProps) {
  return (
    <dl className="figures">
      {figures.map((block, index) => (
        <div key={index} dir="auto">
          <dt>{block.figure}</dt>
          <dd>
            {block.sentence}
            <SourceMarks source={block.source} also={block.also} context={context} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

import type { CampaignView } from '@/lib/campaigns/campaign-view'
import type { StoryBlock } from '@/lib/campaigns/story'
import { SourceMark, SourceMarks, type MarkContext } from '@/components/documents/source-mark'
import { webAddress } from '@/lib/core/web-address'
import type { KeyFigure } from './key-figures'
import { PullQuote } from './pull-quote'
import { TakeAction } from './take-action'

type StoryBlockProps = {
  block: Exclude<StoryBlock, KeyFigure>
  campaign: CampaignView
  context: MarkContext
}

export function StoryBlockView({ block, campaign, context }: StoryBlockProps) {
  switch (block.type) {
    case 'heading':
      return <h2 dir="auto">{block.text}</h2>
    case 'paragraph':
      return (
        <p dir="auto">
          {block.text}
          <SourceMarks source={block.source} also={block.also} context={context} />
        </p>
      )
    case 'list':
      return <StoryList items={block.items} context={context} />
    case 'pull-quote':
      return <PullQuote quote={block} context={context} />
    case 'take-action':
      return <TakeAction campaign={campaign} title={block.title} />
    case 'read-more':
      return <ReadMore title={block.title} url={block.url} />
  }
}

type StoryListProps = { items: Extract<StoryBlock, { type: 'list' }>['items']; context: MarkContext }

function StoryList({ items, context }: StoryListProps) {
  return (
    <ul>
      {items.map(({ text, source }, index) => (
        <li key={index} dir="auto">
          {text}
          <SourceMark source={source} context={context} />
        </li>
      ))}
    </ul>
  )
}

function ReadMore({ title, url }: { title: string; url: string | null }) {
  const address = webAddress(url)
  return (
    <p className="more">
      <span className="label">Read more</span>
      {address ? (
        <a href={address} rel="noopener">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
    </p>
  )
}

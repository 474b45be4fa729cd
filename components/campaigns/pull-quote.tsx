import type { StoryBlock } from '@/lib/campaigns/story'
import { SourceMarks, type MarkContext } from '@/components/documents/source-mark'

type PullQuoteProps = { quote: Extract<StoryBlock, { type: 'pull-quote' }>; context: MarkContext }

const longQuote = 200

/** Somebody's words, set apart, with who said them and who reported it. */
export function PullQuote({ quote, context }: PullQuoteProps) {
  const { speaker, role, outlet } = quote
  return (
    <figure className={quote.text.length > longQuote ? 'pull is-long' : 'pull'} dir="auto">
      <blockquote>
        “{quote.text}”
        <SourceMarks source={quote.source} also={quote.also} context={context} />
      </blockquote>
      {(speaker || role || outlet) && (
        <figcaption>
          {speaker && (
            <b>
              <bdi>{speaker}</bdi>
            </b>
          )}
          {role && <bdi>{speaker ? `, ${role}` : role}</bdi>}
          {outlet && (
            <span className="block">
              as reported by <bdi>{outlet}</bdi>
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}

import type { SourceRef } from '@/lib/campaigns/story'

export type MarkContext = { slug: string; documentCount: number }

type SourceMarkProps = { source: SourceRef | undefined; context: MarkContext }

type SourceMarksProps = SourceMarkProps & { also?: SourceRef[] | undefined }

/** One mark for each document that has the passage. */
export function SourceMarks({ source, also = [], context }: SourceMarksProps) {
  return [source, ...also].map((each, index) => <SourceMark key={index} source={each} context={context} />)
}

/** A pilcrow that opens the passage a sentence came from; with several documents it carries the document's number. */
export function SourceMark({ source, context }: SourceMarkProps) {
  if (!source) return null
  const number = context.documentCount > 1 ? source.n : ''
  const label = number ? `Source: the passage in document ${number}` : 'Source: the passage in the document'
  return (
    <a className="mark" href={passageAddress(context.slug, source)} aria-label={label}>
      ¶{number}
    </a>
  )
}

function passageAddress(slug: string, { n, start, end }: SourceRef): string {
  return `/c/${slug}/sources/${n}#s${start}-${end}`
}

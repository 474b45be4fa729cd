import type { Difference } from '@/lib/core/word-difference'

/** Two texts in one: what was taken away is struck out, what came is underlined; both are said to who listens. */
export function WordChanges({ difference }: { difference: Difference }) {
  return (
    <p className="wording__text changes" dir="auto">
      {difference.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>
        return kind === 'removed' ? <del key={index}>{text}</del> : text
      })}
    </p>
  )
}

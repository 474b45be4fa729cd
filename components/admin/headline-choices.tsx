import type { NumberedChoice } from '@/lib/campaigns/headline-choices-of'

type HeadlineChoicesProps = { choices: NumberedChoice[]; now: string }

/** Passages that could be the headline: one press puts one in its place. */
export function HeadlineChoices({ choices, now }: HeadlineChoicesProps) {
  const others = choices.filter(({ text }) => text !== now)
  if (others.length === 0) return null
  return (
    <details className="offers">
      <summary>
        {others.length === 1 ? 'Another headline' : `${others.length} other headlines`} from the documents
      </summary>
      <ul>
        {others.map(({ n, ref, text, reason }) => (
          <li key={`${n} ${ref}`}>
            <bdi>{text}</bdi> <span className="quiet">{reason}</span>{' '}
            <button
              className="chip"
              name="do"
              value={`place headline ${n} ${ref}`}
              aria-label={`Use as headline: ${text}`}
            >
              Use as headline
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

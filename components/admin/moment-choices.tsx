import { formatCalendarDay } from '@/lib/core/format'
import type { MomentAhead } from '@/lib/campaigns/looks/moments-ahead'

/** Days that the documents speak of and that are still to come: one press makes one the last day. */
export function MomentChoices({ moments, now }: { moments: MomentAhead[]; now: string | null }) {
  const others = moments.filter(({ on }) => on !== now)
  if (others.length === 0) return null
  return (
    <details className="offers">
      <summary>Days ahead that the documents speak of</summary>
      <ul>
        {others.map(({ n, ref, on, kind, sentence }) => (
          <li key={on}>
            <b>{formatCalendarDay(on)}</b> {kind === 'deadline' && <span className="quiet">a deadline</span>}{' '}
            <bdi>{sentence}</bdi>{' '}
            <button
              className="chip"
              name="do"
              value={`place deadlineOn ${n} ${ref}`}
              aria-label={`Use as last day: ${formatCalendarDay(on)}`}
            >
              Use as last day
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

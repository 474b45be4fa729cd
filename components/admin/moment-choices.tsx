import { formatCalendarDay } from '@/lib/core/format'
import type { MomentAhead } from '@/lib/campaigns/looks/moments-ahead'
import type { EditableCampaign } from './editable-campaign'

type MomentChoicesProps = {
  moments: MomentAhead[]
  campaign: Pick<EditableCampaign, 'deadlineOn' | 'deliverOn'>
}

/** Days that the documents speak of and that are still to come: one press makes one the last day, or the day of delivery. */
export function MomentChoices({ moments, campaign: { deadlineOn, deliverOn } }: MomentChoicesProps) {
  const others = moments.filter(({ on }) => on !== deadlineOn && on !== deliverOn)
  if (others.length === 0) return null
  return (
    <details className="offers">
      <summary>Days ahead that the documents speak of</summary>
      <ul>
        {others.map((moment) => (
          <li key={moment.on}>
            <b>{formatCalendarDay(moment.on)}</b>{' '}
            {moment.kind === 'deadline' && <span className="quiet">a deadline</span>}{' '}
            <bdi>{moment.sentence}</bdi> <UseAs moment={moment} field="deadlineOn" label="Use as last day" />{' '}
            <UseAs moment={moment} field="deliverOn" label="Use as day of delivery" />
          </li>
        ))}
      </ul>
    </details>
  )
}

type UseAsProps = { moment: MomentAhead; field: 'deadlineOn' | 'deliverOn'; label: string }

function UseAs({ moment: { n, ref, on }, field, label }: UseAsProps) {
  return (
    <button
      className="chip"
      name="do"
      value={`place ${field} ${n} ${ref}`}
      aria-label={`${label}: ${formatCalendarDay(on)}`}
    >
      {label}
    </button>
  )
}

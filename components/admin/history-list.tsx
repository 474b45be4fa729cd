import type { HistoryLine } from '@/lib/campaigns/team-view'
import { formatMoment } from '@/lib/core/format'

/** Who did what to a campaign, newest first. */
export function HistoryList({ lines, timeZone }: { lines: HistoryLine[]; timeZone: string }) {
  return (
    <details className="history">
      <summary>History</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.id}>
            <time dateTime={line.at.toISOString()}>{formatMoment(line.at, timeZone)}</time>{' '}
            <span>
              <bdi>{line.actor}</bdi> {line.verb}
              {changedFields(line)}
              {answeredFor(line)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

const names: Record<string, string> = {
  issueArea: 'issue area',
  reasons: 'why this matters',
  deadlineOn: 'last day',
  deliverOn: 'day of delivery',
}

function changedFields({ details }: HistoryLine): string {
  const fields = Object.keys((details.after as Record<string, unknown> | undefined) ?? {})
  return fields.length > 0 ? `: ${fields.map((field) => names[field] ?? field).join(', ')}` : ''
}

/** Of a sign-off: what it is about, and why. */
function answeredFor({ details: { words, place, reason } }: HistoryLine): string {
  if (typeof words !== 'string' || typeof place !== 'string') return ''
  return `: “${words}” in ${place}${typeof reason === 'string' ? ` (${reason})` : ''}`
}

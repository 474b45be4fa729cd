import { formatCalendarDay, formatCount } from '@/lib/core/format'
import type { Standings, StandingsOfDay } from '@/lib/signatures/integrity'

const shownDays = 30

const columns: [string, keyof Standings][] = [
  ['Signed', 'postedCount'],
  ['Counted', 'countedCount'],
  ['Held', 'heldCount'],
  ['Pending', 'pendingCount'],
  ['Never confirmed', 'expiredCount'],
  ['Withdrawn', 'withdrawnCount'],
  ['Removed', 'removedCount'],
]

/** The same by the day on which people signed; days long past are in the sums above. */
export function IntegrityDays({ days }: { days: StandingsOfDay[] }) {
  if (days.length === 0) return null
  return (
    <>
      <h2 id="days">By the day of signing</h2>
      <div className="by-day" role="region" aria-labelledby="days" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Day (UTC)</th>
              {columns.map(([name]) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.slice(0, shownDays).map((day) => (
              <tr key={day.day}>
                <th scope="row">{formatCalendarDay(day.day)}</th>
                {columns.map(([name, key]) => (
                  <td key={name}>{formatCount(day[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {days.length > shownDays && (
        <p className="quiet mt-3">The last {shownDays} days on which somebody signed.</p>
      )}
    </>
  )
}

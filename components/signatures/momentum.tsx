import { formatCalendarDay, formatCount } from '@/lib/core/format'
import type { MomentumPoint } from '@/lib/core/momentum'

const [width, height] = [400, 160]

/** The count over time, as a figure and in a table. Nothing to see before the second day. */
export function Momentum({ points }: { points: MomentumPoint[] }) {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2 || last.total === 0) return null
  return (
    <section className="section" aria-labelledby="momentum">
      <h2 id="momentum">Count over time</h2>
      <figure className="momentum">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="momentum__area" d={`${lineOf(points)}V${height}H0Z`} />
          <path className="momentum__line" d={lineOf(points)} />
        </svg>
        <figcaption>
          <span>{formatCalendarDay(first.until)}</span>
          <span>
            {formatCalendarDay(last.until)}: <b>{formatCount(last.total)}</b>
          </span>
        </figcaption>
      </figure>
      <details className="figures">
        <summary>The same as a table</summary>
        <PointTable points={points} />
      </details>
    </section>
  )
}

function lineOf(points: MomentumPoint[]): string {
  const most = Math.max(...points.map(({ total }) => total))
  const steps = points.map(({ total }, index) => {
    const x = Math.round((index / (points.length - 1)) * width)
    return `${x} ${Math.round((1 - total / most) * (height - 2)) + 1}`
  })
  return `M${steps.join('L')}`
}

function PointTable({ points }: { points: MomentumPoint[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Until</th>
          <th scope="col">New</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ until, count, total }) => (
          <tr key={until}>
            <th scope="row">{formatCalendarDay(until)}</th>
            <td>{formatCount(count)}</td>
            <td>{formatCount(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { formatCount } from '@/lib/core/format'
import type { Standings } from '@/lib/signatures/integrity'

const [width, height, bar, room] = [600, 160, 10, 36]
const [start, middle, end] = [0, (width - bar) / 2, width - bar]

/** From posted to confirmed to counted, each as high as it is many; what leaves on the way bends down. The table says the same. */
export function IntegrityFlow({ all }: { all: Standings }) {
  const { postedCount, answeredCount, countedCount } = all
  const [unanswered, left] = [postedCount - answeredCount, answeredCount - countedCount]
  if (postedCount === 0) return <p className="mt-8">Nobody has signed yet.</p>
  const heightOf = (count: number) => Math.round((count / postedCount) * height)
  const [answered, counted] = [heightOf(answeredCount), heightOf(countedCount)]
  return (
    <figure className="flow">
      <ol className="flow__stages">
        <Stage name="signed" count={postedCount} />
        <Stage name="confirmed by mail" count={answeredCount} />
        <Stage name="counted" count={countedCount} />
      </ol>
      <svg viewBox={`0 0 ${width} ${height + room}`} preserveAspectRatio="none" aria-hidden="true">
        <Band from={start + bar} to={middle} top={answered} left={height - answered} />
        <Band from={middle + bar} to={end} top={counted} left={answered - counted} />
        <rect x={start} width={bar} height={height} />
        <rect x={middle} width={bar} height={answered} />
        <rect x={end} width={bar} height={counted} />
      </svg>
      <ol className="flow__left">
        <li>{unanswered > 0 && `${formatCount(unanswered)} not confirmed`}</li>
        <li>{left > 0 && `${formatCount(left)} held, withdrawn or removed`}</li>
      </ol>
    </figure>
  )
}

function Stage({ name, count }: { name: string; count: number }) {
  return (
    <li>
      <b>{formatCount(count)}</b> <span>{name}</span>
    </li>
  )
}

type BandProps = { from: number; to: number; top: number; left: number }

/** `top` goes on as it is; `left`, beneath it, bends down and ends. */
function Band({ from, to, top, left }: BandProps) {
  const [inner, outer] = [from + 48, from + 48 + Math.max(left, 2)]
  const [deep, foot] = [top + left, height + room]
  return (
    <>
      {top > 0 && <path className="flow__on" d={`M${from} 0H${to}V${top}H${from}Z`} />}
      {left > 0 && (
        <path
          className="flow__off"
          d={`M${from} ${top}C${outer} ${top} ${outer} ${top} ${outer} ${foot}H${inner}C${inner} ${deep} ${inner} ${deep} ${from} ${deep}Z`}
        />
      )}
    </>
  )
}

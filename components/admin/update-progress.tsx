import { formatCount, formatRoughTime } from '@/lib/core/format'
import type { Progress } from '@/lib/updates/progress'

/** How far it has come. Without JavaScript the link looks again. */
export function UpdateProgress({ progress, isMoving }: { progress: Progress; isMoving: boolean }) {
  const doneCount = progress.totalCount - progress.waitingCount
  const share = progress.totalCount === 0 ? 100 : Math.floor((100 * doneCount) / progress.totalCount)
  return (
    <section className="progress" aria-label="Progress">
      <progress max={progress.totalCount || 1} value={progress.totalCount === 0 ? 1 : doneCount}>
        {share} %
      </progress>
      <p className="progress__line">
        <b>{share} %</b> · {formatCount(doneCount)} of {formatCount(progress.totalCount)}
        {progress.perSecond !== null && isMoving && ` · ${Math.round(progress.perSecond)} a second`}
        {progress.secondsLeft !== null &&
          isMoving &&
          ` · about ${formatRoughTime(progress.secondsLeft)} left`}
        {isMoving && (
          <>
            {' · '}
            <a href="">Look again</a>
          </>
        )}
      </p>
      <dl className="progress__facts">
        {factsOf(progress).map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What happened to nobody is left out, but for bounces: that there are none is worth knowing. */
function factsOf(progress: Progress): [string, number][] {
  const facts: [string, number][] = [
    ['Sent', progress.sentCount],
    ['Still to come', progress.waitingCount],
    ['Bounced', progress.bouncedCount],
    ['Complained', progress.complainedCount],
    ['Left before their turn', progress.skippedCount],
    ['Failed', progress.failedCount],
    ['Not known', progress.unknownCount],
  ]
  return facts.filter(([name, count]) => count > 0 || name === 'Sent' || name === 'Bounced')
}

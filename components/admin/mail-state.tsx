import { formatCount, formatMoment, formatRoughTime } from '@/lib/core/format'
import type { QueueState } from '@/lib/mail/queue-state'

type MailStateProps = { state: QueueState; perSecond: number; timeZone: string }

/** How mail stands, as one would tell it. */
export function MailState({ state, perSecond, timeZone }: MailStateProps) {
  const lines: [string, string][] = [
    ['Waiting', waitingWords(state)],
    ['News waiting', formatCount(state.bulkCount)],
    ['Paused', formatCount(state.pausedCount)],
    ['For later', formatCount(state.laterCount)],
    ['Left in the last minute', formatCount(state.sentLastMinute)],
    ['Left in the last day', formatCount(state.sentLastDay)],
    ['Came back in the last day', formatCount(state.bouncedLastDay)],
    ['Reported as unwanted', formatCount(state.complainedLastDay)],
    ['Allowed', `${perSecond} requests a second`],
    ['Provider', providerWords(state)],
    ['Last fault', faultWords(state, timeZone)],
  ]
  return (
    <dl className="facts">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function waitingWords({ waitingCount, oldestSeconds }: QueueState): string {
  return waitingCount === 0
    ? '0'
    : `${formatCount(waitingCount)}, the oldest for ${formatRoughTime(oldestSeconds)}`
}

function providerWords({ failuresInRow, pausedForSeconds }: QueueState): string {
  if (failuresInRow === 0)
    return pausedForSeconds > 1 ? `asked us to wait ${formatRoughTime(pausedForSeconds)}` : 'takes mail'
  return `failed ${failuresInRow} times in a row; asked again in ${formatRoughTime(pausedForSeconds)}`
}

function faultWords({ lastFailure, lastFailureAt }: QueueState, timeZone: string): string {
  return lastFailure && lastFailureAt ? `${lastFailure}, ${formatMoment(lastFailureAt, timeZone)}` : 'none'
}

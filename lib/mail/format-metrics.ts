// The state of mail as Prometheus reads it (https://prometheus.io/docs/instrumenting/exposition_formats/). Pure.

import type { QueueState } from './queue-state'

const gauges: { name: string; help: string; value: (state: QueueState) => number }[] = [
  { name: 'queue_length', help: 'Due mails that people wait for.', value: (state) => state.waitingCount },
  { name: 'queue_age_seconds', help: 'Age of the oldest of them.', value: (state) => state.oldestSeconds },
  { name: 'bulk_queue_length', help: 'Due bulk mails.', value: (state) => state.bulkCount },
  { name: 'paused_length', help: 'Mails of paused messages.', value: (state) => state.pausedCount },
  { name: 'later_length', help: 'Mails whose time has not come.', value: (state) => state.laterCount },
  { name: 'unknown', help: 'Mails that wait for a person to decide.', value: (state) => state.unknownCount },
  { name: 'failed', help: 'Mails that were refused for good.', value: (state) => state.failedCount },
  {
    name: 'sent_last_minute',
    help: 'Mails taken in the last minute.',
    value: (state) => state.sentLastMinute,
  },
  { name: 'sent_last_day', help: 'Mails taken in the last 24 hours.', value: (state) => state.sentLastDay },
  { name: 'bounced_last_day', help: 'Bounces of the last 24 hours.', value: (state) => state.bouncedLastDay },
  {
    name: 'complained_last_day',
    help: 'Complaints of the last 24 hours.',
    value: (state) => state.complainedLastDay,
  },
  {
    name: 'provider_failures_in_row',
    help: 'Failed requests since the last good one.',
    value: (state) => state.failuresInRow,
  },
  {
    name: 'provider_pause_seconds',
    help: 'Until the next request may go.',
    value: (state) => state.pausedForSeconds,
  },
]

export function formatMetrics(state: QueueState): string {
  const lines = gauges.map(({ name, help, value }) => formatGauge(name, help, value(state)))
  return [...lines, formatLastFailure(state)].join('')
}

function formatGauge(name: string, help: string, value: number, labels = ''): string {
  const whole = `countersign_mail_${name}`
  return `# HELP ${whole} ${help}\n# TYPE ${whole} gauge\n${whole}${labels} ${value}\n`
}

/** Missing where the provider never failed. */
function formatLastFailure({ lastFailure, lastFailureAt }: QueueState): string {
  if (lastFailure === null || lastFailureAt === null) return ''
  const cause = lastFailure.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')
  const seconds = Math.floor(lastFailureAt.getTime() / 1000)
  return formatGauge(
    'provider_last_failure_timestamp_seconds',
    'When the provider last failed, and how.',
    seconds,
    `{cause="${cause}"}`,
  )
}

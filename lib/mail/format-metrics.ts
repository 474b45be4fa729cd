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
  return gauges
    .map(({ name, help, value }) => {
      const whole = `countersign_mail_${name}`
      return `# HELP ${whole} ${help}\n# TYPE ${whole} gauge\n${whole} ${value(state)}\n`
    })
    .join('')
}

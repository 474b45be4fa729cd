// Looks after mail every few minutes: events that came before their mail was written down, mail that does not leave, mail that
// comes back too often.

import { applyWaitingEvents } from '@/lib/mail/apply-events'
import { getQueueState } from '@/lib/mail/queue-state'
import { withTransaction } from '@/lib/platform/db'
import { notifyTeam } from './notify-team'

const stuckAfterMinutes = 10
/** Providers warn from four in a hundred; fewer mails than this say nothing. */
const bounceShare = 0.04
const enoughMails = 100

export async function watchMail(): Promise<void> {
  await withTransaction((client) => applyWaitingEvents(client, null))
  const state = await getQueueState()
  const minutes = Math.floor(state.oldestSeconds / 60)
  if (minutes >= stuckAfterMinutes)
    await notifyTeam({ kind: 'queue-stuck', count: state.waitingCount, minutes })
  const bounced = state.bouncedLastDay + state.complainedLastDay
  if (state.sentLastDay >= enoughMails && bounced >= state.sentLastDay * bounceShare)
    await notifyTeam({ kind: 'bounce-rate', bounced, sent: state.sentLastDay })
}

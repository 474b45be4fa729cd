import { formatCount } from '@/lib/core/format'
import type { Standing } from '@/lib/updates/states'

export const standingWords: Record<Standing, string> = {
  draft: 'Draft',
  unapproved: 'Waits for a second person',
  scheduled: 'Scheduled',
  sending: 'On its way',
  paused: 'Paused',
  sent: 'Sent',
  cancelled: 'Cancelled',
  discarded: 'Thrown away',
}

/** "1 person", "12,480 people". */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${formatCount(count)} people`
}

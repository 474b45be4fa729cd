// The last day of a campaign: it ends at 24:00 in the time zone of the site.

import { calendarDay } from '@/lib/core/format'

/** SQL: the moment with which the last day of campaign `c` is over. NULL: it has none. */
export function lastMoment(timeZone: string): string {
  return `(c."deadlineOn" + 1)::timestamp AT TIME ZONE ${timeZone}`
}

/** `deadlineOn`: as `YYYY-MM-DD`. */
export function isOver(deadlineOn: string | null, timeZone: string, now: Date): boolean {
  return deadlineOn !== null && deadlineOn < calendarDay(now, timeZone)
}

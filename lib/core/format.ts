// How pages and mails write numbers, times and days, in one place, so that the same value reads the same everywhere.

/** 12480 → "12,480". */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB')
}

/** "1 mail", "12,480 mails". */
export function formatCounted(count: number, one: string): string {
  return `${formatCount(count)} ${one}${count === 1 ? '' : 's'}`
}

/** "1 signature", "12,480 signatures". */
export function formatSignatures(count: number): string {
  return formatCounted(count, 'signature')
}

/** 45 → "45 seconds", 700 → "12 minutes", 9000 → "2.5 hours". */
export function formatRoughTime(seconds: number): string {
  if (seconds < 90) return formatCounted(Math.round(seconds), 'second')
  if (seconds < 5_400) return formatCounted(Math.round(seconds / 60), 'minute')
  return formatCounted(Math.round(seconds / 360) / 10, 'hour')
}

/** "21 November 2026", the day it is in the site's time zone. */
export function formatDay(date: Date, timeZone: string): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone })
}

/** `YYYY-MM-DD`: the calendar day that it is there. */
export function calendarDay(date: Date, timeZone: string): string {
  return date.toLocaleDateString('en-CA', { timeZone })
}

/** "21 November 2026, 14:05". */
export function formatMoment(date: Date, timeZone: string): string {
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  return `${formatDay(date, timeZone)}, ${time}`
}

/** A calendar day `YYYY-MM-DD` as "12 March 2027": a day has no time zone. */
export function formatCalendarDay(day: string): string {
  return formatDay(new Date(`${day}T12:00:00Z`), 'UTC')
}

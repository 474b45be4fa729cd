// At most three updates of a campaign in any seven days. The trigger "Update_sent" decides, one update of a campaign after the
// other, also between two workers; here stands what the rest of the code must know of it.

export const perWeek = 3

/** Is this what the trigger says when there is no room this week? */
export function isWeeklyLimit(fault: unknown): boolean {
  return (fault as { constraint?: string } | null)?.constraint === 'Update_weekly_limit'
}

// Which mails are bulk: news that people asked for and can leave at any time. They go last, carry a one-click way out, and
// reach nobody who ended the subscription or whose mailbox is suppressed.

export const priorities = {
  /** Confirmations and whatever else a person waits for. */
  urgent: 0,
  /** A welcome, a reminder: before bulk mail, and in nobody's way. */
  soon: 1,
  bulk: 5,
} as const

export function isBulk(priority: number): boolean {
  return priority >= priorities.bulk
}

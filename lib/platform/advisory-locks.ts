// The numbers by which processes wait for each other in PostgreSQL, all in one place so that no two are alike. Any will do, as long as
// every process has the same. A mailbox has its own: lib/signatures/mailbox-turn.ts.

export const advisoryLocks = {
  /** Prisma's own, so that its tools wait for us and we for them. */
  migration: 72_707_369,
  /** Who counts signatures. */
  tally: 720_114_001,
  /** Who makes campaigns of documents. */
  creation: 720_114_002,
  /** Who counts the mails that bounced, each beside a number of the mailbox. */
  bounces: 720_114_003,
  /** Who keeps the database that is ours to keep. */
  keeping: 720_114_777,
} as const

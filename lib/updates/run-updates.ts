// The worker's clock for updates: every second it looks which are due and sends them. Several workers may look at once; each
// update is sent by one of them. What waits for a second person, or for room in its week, is left alone until it has it; one that
// cannot be sent holds up no other.

import { pool } from '@/lib/platform/db'
import { isPast } from '@/lib/platform/is-past'
import { log } from '@/lib/platform/logger'
import { waitFor } from '@/lib/platform/wait-for'
import { sendUpdate } from './send-update'
import { perWeek } from './weekly-limit'

const everyMs = 1_000

/** Ends when `signal` aborts, after the update under way. A fault of the list throws; the worker logs it and begins again. */
export async function runUpdates(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    for (const id of await listDueUpdates()) if (!signal.aborted) await sendDue(id).catch(tellFault)
    await waitFor(everyMs, signal)
  }
}

async function sendDue(id: string): Promise<void> {
  const answer = await sendUpdate(id)
  if (answer.ok) log.info({ job: 'updates', count: answer.recipientCount }, 'an update goes out')
}

function tellFault(fault: unknown): void {
  log.error({ job: 'updates', fault }, 'an update cannot be sent')
}

/** The one whose time came first goes first. */
export async function listDueUpdates(): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(
    `SELECT "id" FROM "Update" u
      WHERE "state" = 'scheduled' AND ${isPast('"sendAt"')} AND (NOT "needsApproval" OR "approvedAt" IS NOT NULL)
        AND (SELECT count(*) FROM "Update" other
              WHERE other."campaignId" = u."campaignId" AND other."sentAt" > now() - interval '7 days') < $1
      ORDER BY "sendAt", "id"`,
    [perWeek],
  )
  return rows.map((row) => row.id)
}

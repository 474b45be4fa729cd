// One mailbox at a time, in every process: the mails that it may get are counted over all campaigns, and who is erased gets none.

import type { PoolClient } from 'pg'

/** Waits until it is the turn of each of these mailboxes, and keeps it to the end of the transaction. */
export async function takeMailboxTurns(client: PoolClient, tags: Buffer[]): Promise<void> {
  // In one order, so that two who take several never wait for each other.
  const turns = tags.map(keyOf).sort((a, b) => (a < b ? -1 : 1))
  for (const turn of turns) await client.query('SELECT pg_advisory_xact_lock($1)', [turn.toString()])
}

/** The number that PostgreSQL locks for a mailbox, as its decimals. */
export function mailboxTurn(tag: Buffer): string {
  return keyOf(tag).toString()
}

function keyOf(tag: Buffer): bigint {
  return tag.readBigInt64BE()
}

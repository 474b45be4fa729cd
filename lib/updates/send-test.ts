// Mails an update to the member who asks, and to nobody else, as it is stored: the same template, marked as a test. It goes
// through the outbox like every mail, before the bulk.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { getHouse } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { pool } from '@/lib/platform/db'
import { getUpdateRow } from './rows'
import { testLinks } from './test-links'
import { updateMessage } from './update-message'

export type TestAnswer =
  { ok: true; to: string } | { ok: false; reason: 'not-allowed' | 'not-found' | 'no-words' | 'no-mailbox' }

export async function sendTest(actor: Actor, id: string): Promise<TestAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const update = await getUpdateRow(pool(), id)
  if (!update) return { ok: false, reason: 'not-found' }
  if (!update.title || !update.body) return { ok: false, reason: 'no-words' }
  const to = await getOwnAddress(actor)
  if (!to) return { ok: false, reason: 'no-mailbox' }
  const house = await getHouse()
  const data = { ...updateMessage(house, update, update), isTest: true }
  await queueDelivery(pool(), { template: 'update', data, to, values: testLinks() })
  return { ok: true, to }
}

/** The command line has no mailbox. */
async function getOwnAddress({ id }: Actor): Promise<string | null> {
  const { rows } = await pool().query<{ email: string }>('SELECT "email" FROM "User" WHERE "id" = $1', [id])
  return rows[0]?.email ?? null
}

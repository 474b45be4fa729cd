// Stops a removal that is under way, for an editor: what it has taken stays taken until it is restored; the rest is left alone.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { changeRemoval } from './change-removal'

export type CancelAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-running' }

/** Waits for the step under way: after this answer nothing moves any more. */
export async function cancelRemoval(actor: Actor, id: string): Promise<CancelAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const isStopped = await changeRemoval(actor, id, {
    set: `"state" = 'cancelled', "endedAt" = now(), "filter" = 'null'`,
    where: `"state" = 'running'`,
    verb: 'stopped a removal',
  })
  return isStopped ? { ok: true } : { ok: false, reason: 'not-running' }
}

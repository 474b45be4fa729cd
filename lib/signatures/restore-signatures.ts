// Brings back what a removal took, exactly those signatures and each as it was, for an editor. The worker moves them
// (run-removals.ts); the tally counts them again under the numbers they had.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { changeRemoval } from './change-removal'

export type RestoreAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-restorable' }

/** A removal that has ended or was stopped, once. */
export async function restoreSignatures(actor: Actor, id: string): Promise<RestoreAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const isRestored = await changeRemoval(actor, id, {
    set: `"restoredAt" = now()`,
    where: `"state" IN ('done', 'cancelled') AND "restoredAt" IS NULL`,
    verb: 'restored signatures',
  })
  return isRestored ? { ok: true } : { ok: false, reason: 'not-restorable' }
}

// Takes back one's own proposal before anybody has decided about it.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import type { DecideAnswer } from './rows'
import { settleCorrection } from './settle-correction'

export async function withdrawCorrection(actor: Actor, id: string): Promise<DecideAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return settleCorrection(actor, { id, to: 'withdrawn', whose: 'own', verb: 'withdrew a correction' })
}

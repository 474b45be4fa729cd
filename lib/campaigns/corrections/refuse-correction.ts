// Turns down what somebody else of the team proposed, for an editor. The words in force stay.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import type { DecideAnswer } from './rows'
import { settleCorrection } from './settle-correction'

export async function refuseCorrection(actor: Actor, id: string): Promise<DecideAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return settleCorrection(actor, { id, to: 'refused', whose: 'another', verb: 'refused a correction' })
}

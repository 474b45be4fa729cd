// Holds an update back that is on its way, for an editor: from the next batch on nobody gets it until it is resumed.

import type { Actor } from '@/lib/core/roles'
import { moveMessage, type MoveAnswer } from './move-message'

export function pauseUpdate(actor: Actor, id: string): Promise<MoveAnswer> {
  return moveMessage(actor, id, {
    event: 'pause',
    verb: 'paused an update',
    set: `SET "pausedAt" = now() WHERE "id" = $1 AND "pausedAt" IS NULL AND "cancelledAt" IS NULL`,
  })
}

// Lets a paused update go on, for an editor, where it stopped. Deliveries were made once and stay: whoever has the mail is not
// sent it again, however often and by however many this is pressed.

import type { Actor } from '@/lib/core/roles'
import { moveMessage, type MoveAnswer } from './move-message'

export function resumeUpdate(actor: Actor, id: string): Promise<MoveAnswer> {
  return moveMessage(actor, id, {
    event: 'resume',
    verb: 'resumed an update',
    set: `SET "pausedAt" = NULL WHERE "id" = $1 AND "pausedAt" IS NOT NULL AND "cancelledAt" IS NULL`,
  })
}

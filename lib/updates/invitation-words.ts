// The reasons of inviting earlier signers in words, for the desk: one place, and the compiler sees to it that none is missing.

import { roleRefused } from '@/lib/core/roles'
import type { InviteSignersRefusal } from './invite-signers'

const sentences: Record<InviteSignersRefusal, string> = {
  'not-allowed': roleRefused,
  'not-found': 'There is no campaign of that name.',
  'no-predecessor': 'This campaign follows no other: nobody is invited to it.',
  'not-open': 'The campaign takes no signatures now: there is nothing to invite to.',
  'already-invited': 'They have been invited: there is never a second time.',
  'no-sender':
    'Every invitation names its sender: enter postal address and contact address in the settings first.',
  nobody: 'Nobody would get it: nobody who signed before asked for all news.',
}

export function invitationRefusalWords({ reason }: { reason: InviteSignersRefusal }): string {
  return sentences[reason]
}

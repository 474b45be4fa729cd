// The reasons of the desk's verbs about lead signatories in words: one place, and the compiler sees to it that none is missing.

import { roleRefused } from '@/lib/core/roles'
import type { AddLeadAnswer } from './add-lead'
import type { EditLeadAnswer } from './edit-lead'
import type { InviteLeadAnswer } from './invite-lead'
import type { MoveLeadAnswer } from './move-lead'
import type { RemoveLeadAnswer } from './remove-lead'

type Answer = AddLeadAnswer | EditLeadAnswer | InviteLeadAnswer | MoveLeadAnswer | RemoveLeadAnswer
export type LeadRefusal = Extract<Answer, { ok: false }>['reason']

const sentences: Record<LeadRefusal, string> = {
  'not-allowed': roleRefused,
  'not-found': 'There is no such lead signatory any more.',
  closed: 'The campaign is closed: it stays as it was.',
  'too-many': 'A hundred lead signatories are the most: the others sign like everybody.',
  'already-approved': 'They have approved exactly these words.',
  'just-asked': 'They were asked within the last ten minutes: give them time.',
  invalid: 'Some of what you entered needs another look.',
}

export function leadRefusalWords({ reason }: { reason: LeadRefusal }): string {
  return sentences[reason]
}

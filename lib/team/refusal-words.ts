// The reasons of the team's verbs in words, for the desk and the command.

import type { RoleAnswer } from './change-role'
import type { InviteAnswer } from './invite-member'

type Reason = Extract<InviteAnswer | RoleAnswer, { ok: false }>['reason']

const sentences: Record<Reason, string> = {
  'not-allowed': 'Only an owner can change the team.',
  'not-found': 'That member is not in the team any more.',
  'no-address': 'Enter an e-mail address, such as name@example.org.',
  'no-role': 'Choose a role: owner, editor or viewer.',
  'same-mailbox': 'That mailbox is in the team already, in another spelling.',
  'last-owner': 'A team needs an owner: make somebody else an owner first.',
}

export function teamRefusalWords({ reason }: { reason: Reason }): string {
  return sentences[reason]
}

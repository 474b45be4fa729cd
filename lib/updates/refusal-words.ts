// The reasons of the verbs of updates in words, for the desk: one place, and the compiler sees to it that none is missing.

import { roleRefused } from '@/lib/core/roles'
import type { ApproveAnswer } from './approve-update'
import type { CancelAnswer } from './cancel-update'
import type { MoveAnswer } from './move-message'
import type { ScheduleAnswer } from './schedule-update'
import type { TestAnswer } from './send-test'
import type { WriteAnswer } from './write-update'

type Answer = WriteAnswer | ApproveAnswer | CancelAnswer | MoveAnswer | ScheduleAnswer | TestAnswer

export type UpdateRefusal = Extract<Answer, { ok: false }>['reason']

const sentences: Record<UpdateRefusal, string> = {
  'not-allowed': roleRefused,
  'not-found': 'There is no such update any more.',
  'already-sent': 'It has gone out already, and stays as it is.',
  'changed-meanwhile': 'Somebody else changed it meanwhile. Look at it again, then go on.',
  'own-words': 'You wrote it: somebody else of the team has to approve it.',
  'not-published': 'The campaign is not published: nobody can have asked for its news.',
  'not-sending': 'It is not on its way.',
  'no-words': 'Write a title and a text first.',
  'no-sender':
    'Every update names its sender: enter postal address and contact address in the settings first.',
  'no-mailbox': 'There is no mailbox to send a test to.',
  'too-large': 'The mail would be larger than 20 kB: use fewer words or links.',
  nobody: 'Nobody would get it: nobody there has asked for this kind of update.',
  'no-such-time': 'Enter a day and a time.',
  'too-late': 'That time has passed: choose a later one, or send it now.',
  'too-many-this-week':
    'Three updates of this campaign go out in those seven days already: choose a later time.',
  invalid: 'Some of what you entered needs another look.',
}

export function updateRefusalWords({ reason }: { reason: UpdateRefusal }): string {
  return sentences[reason]
}

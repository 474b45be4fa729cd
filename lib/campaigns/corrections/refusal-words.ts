// The reasons of the verbs of corrections in words, for the desk: one place, and the compiler sees to it that none is missing.

import { roleRefused } from '@/lib/core/roles'
import type { ProposeAnswer } from './propose-correction'
import type { DecideAnswer } from './rows'

export type CorrectionRefusal = Extract<ProposeAnswer | DecideAnswer, { ok: false }>

const sentences: Record<Exclude<CorrectionRefusal['reason'], 'incomplete'>, string> = {
  'not-allowed': roleRefused,
  'not-found': 'There is no such correction any more.',
  closed: 'The campaign is closed: it stays as it was.',
  'changed-meanwhile': 'The wording has changed meanwhile. Look at it again, then go on.',
  'not-signed': 'Nobody has signed yet: edit the wording itself.',
  'nothing-changed': 'These are the words in force already.',
  'already-proposed': 'Another correction waits for a second person: that one comes first.',
  'own-words': 'You proposed it: somebody else of the team has to decide.',
  'not-own-words': 'Somebody else proposed it: you can approve or refuse it.',
  'already-decided': 'Somebody has decided about it already.',
  invalid: 'Some of what you entered needs another look.',
}

export function correctionRefusalWords(refused: CorrectionRefusal): string {
  return refused.reason === 'incomplete' ? refused.missing.join(' ') : sentences[refused.reason]
}

// What a letter asks of its reader by courtesy: "I would be grateful if you would …", "I hope you will …", "Will you commit to …?"

import { actionRange } from './action-end'
import { limitOf, quoteAt, type Candidate, type Clause } from './clause'

/** Not what a reader is or thinks: "I hope you will understand". */
const verb =
  '(?:not )?(?:please )?(?=[a-z]+ \\S)(?!be |have |find |agree (?!to )|understand |enjoy |forgive |note |appreciate |know |think |feel |remember |see that |hear |believe |mind |imagine |enjoy |on |in |at |there |all |soon |again |next )'
const cues: RegExp[] = [
  new RegExp(
    `\\b(?:grateful|thankful|obliged|glad|pleased|appreciate it) if you (?:would|could|can|will) ${verb}`,
    'gi',
  ),
  new RegExp(`\\b(?:hope|hopeful|trust|pray|confident) (?:that )?you (?:will|would|can|could) ${verb}`, 'gi'),
  new RegExp(
    `\\b(?:(?:count|rely|depend)(?:ing)? (?:up)?on you to|(?:hope|look(?:ing)? forward) to see(?:ing)? you) ${verb}`,
    'gi',
  ),
  new RegExp(`^["“]?(?:And |But |So )?(?:please,? )?(?:will|would|could|can) you (?:now )?${verb}`, 'gi'),
]

export function letterAsks(clause: Clause): Candidate[] {
  const { isLetter, reader, writtenTo, sentence, text, quotes } = clause
  if (!(isLetter || writtenTo) || !sentence.text.includes(' you ')) return []
  return cues
    .flatMap((cue) => [...sentence.text.matchAll(cue)])
    .flatMap((match) => {
      const cueAt = sentence.start + match.index
      const start = cueAt + match[0].length
      const isSaid = quoteAt(quotes, start) ? reader !== null || writtenTo !== null : isLetter
      const action = !isSaid ? null : actionRange(text, start, limitOf(clause, start))
      return action ? [{ cueAt, target: reader ?? writtenTo, action, strength: 'explicit' as const }] : []
    })
}

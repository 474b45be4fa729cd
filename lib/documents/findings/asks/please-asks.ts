// "Please reopen …", "Do not close …" in a letter: an imperative to whom the letter greets.

import { actionRange } from './action-end'
import { baseVerbs } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'

const please = cueOf(
  'please',
  new RegExp(
    `(?:^|, |[.!] )(?:so |and )?(?:[Pp]lease|we ask you, please,) (?=(?:do not |don't |do |also |now |immediately |urgently |kindly |just |at least |at once ){0,2}(?:${baseVerbs})\\b)`,
    'g',
  ),
)
const courtesy =
  /^(?:please )?(?:accept (?:our|my)|do not hesitate|consider (?:this|me)|take (?:a moment|note)|find|see|show|tell me)\b/i

export function pleaseAsks(clause: Clause): Candidate[] {
  const { reader, isLetter, sentence, text } = clause
  if (!isLetter || (reader && sentence.start < reader.end)) return []
  return matchesOf(clause, [please]).flatMap((match) => {
    const start = sentence.start + match.index + match[0].length
    const action = actionRange(text, start, limitOf(clause, start))
    if (!action || courtesy.test(text.slice(action.start, action.end))) return []
    return [{ cueAt: start, target: reader, action, strength: 'explicit' as const }]
  })
}

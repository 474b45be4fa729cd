// "Minister, stop the drilling", "Keep your word, Prime Minister": told to somebody who decides, by his title.

import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import { limitOf, type Candidate, type Clause } from './clause'

const title =
  "(?:(?:Prime |First )?Minister|Premier|Chancellor|Governor|Madam Mayor|(?:Mr\\.? |Madam )?(?:President|Speaker|Secretary|Mayor)|(?:Mayor|Governor|President|Premier|Minister|Secretary|Senator) [A-Z][\\w'-]+|Congress|Parliament|Ministers|Councillors|Senators|MPs|Lawmakers|Legislators)"
const told = `(?:please )?(?:(?:do not|don't|just) )?(?:${baseVerbs})\\b`
const first = new RegExp(`^["“]?(${title})[,:] (?:it is time to )?(?=${told})`)
const last = new RegExp(`^["“]?(?=${told})[^,.?!]{6,160}, (${title})["”]?[.!]`, 'i')
/** Without the verbs, which are many: hardly any sentence stands so far, and none of them is tried before. */
const mayBeTold = new RegExp(`^["“]?(?:${title}[,:] |[^,.?!]{6,160}, ${title}["”]?[.!])`, 'i')

export function vocativeAsks(clause: Clause): Candidate[] {
  const { sentence, text } = clause
  if (!mayBeTold.test(sentence.text)) return []
  const before = first.exec(sentence.text)
  const match = before ?? last.exec(sentence.text)
  if (!match?.[1]) return []
  const at = match.index + match[0].lastIndexOf(match[1])
  const start = sentence.start + (before ? match[0].length : match[0].search(/[a-z]/i))
  const limit = before ? limitOf(clause, start) : sentence.start + at
  const action = actionRange(text, start, limit)
  const target = { start: sentence.start + at, end: sentence.start + at + match[1].length }
  return action ? [{ cueAt: start, target, action, strength: 'explicit' }] : []
}

// What a headline says that somebody must do, or is called to do: "Harbour Board must mend the pier". Headlines are no sentences,
// and no other rule looks at them.

import type { ReadText } from '@/lib/documents/findings/structure'
import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import type { ListAsk } from './list-asks'
import { isBody } from './duty-bearer'
import { isKnownName, named } from './named'

const duty = new RegExp(
  `^(?:[\\p{L} ]{3,30}: )?((?:[\\w&.'’-]+ ){0,4}[\\w&.'’-]+) (?:must|should|needs to|ought to) (?:now |urgently )?(?=(?:not )?(?!be\\b|have\\b)(?:${baseVerbs})\\b \\S)`,
  'iu',
)
/** "A call to Mayor Stone: mend the pier" */
const calledTo = new RegExp(
  `^(?:an? )?(?:urgent |open )?(?:call|letter|appeal|plea|message) to ([^:;.!?]{3,80}): (?=(?:do not |don['’]t )?(?:${baseVerbs})\\b \\S)`,
  'iu',
)
/** "A call to action: mend the pier" calls nobody. */
const somebody = /^(?:the |our )?\p{Lu}/u
const longest = 140

export function headlineDutyAsks({ text, blocks }: ReadText): ListAsk[] {
  return blocks.slice(0, 2).flatMap((block) => {
    const found = isHeadline(block.text) ? askedIn(text, block.text) : null
    if (!found?.[1]) return []
    const start = block.start + found[0].lastIndexOf(found[1])
    const target = { start, end: start + found[1].length }
    const action = actionRange(text, block.start + found[0].length, block.end)
    return action
      ? [{ cueAt: block.start, target, action, sentence: block, strength: 'explicit' as const }]
      : []
  })
}

function askedIn(text: string, headline: string): RegExpExecArray | null {
  const due = duty.exec(headline)
  if (due?.[1] && isName(text, due[1])) return due
  const called = calledTo.exec(headline)
  return called?.[1] && somebody.test(called[1]) ? called : null
}

/** In capitals alone it is shorthand for what the body says in full. */
function isHeadline(line: string): boolean {
  return line.length < longest && !/[.?:]$/.test(line) && /\p{Ll}/u.test(line)
}

/** A word that opens the headline must be known for a name: "Tenants must pay more" names nobody. */
function isName(text: string, words: string): boolean {
  if (/^(?:Congress|[\p{L} -]+[^s])$/u.test(words) && isBody(words)) return true
  return named.test(words) && (words.includes(' ') || isKnownName(text, words))
}

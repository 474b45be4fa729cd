// "Please reopen …", "Do not close …" in a letter: an imperative to whom the letter greets.

import { actionRange } from './action-end'
import { baseVerbs } from './base-verbs'
import { limitOf, quoteAt, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'

const please = cueOf(
  'please',
  new RegExp(
    `(?:^["“]?|, |[.!] )(?:so |and )?(?:[Pp]lease,?|we ask you, please,) (?=(?:do not |don't |do |also |now |immediately |urgently |kindly |just |at least |at once ){0,2}(?:${baseVerbs})\\b)`,
    'g',
  ),
)
/** "Please do not close the pool": whoever decides is asked, though no letter greets him. */
const spared =
  /^["“]?Please,? (?=(?:do not|don't|don’t) (?:close|cut|sell|demolish|shut|axe|scrap|take away|evict|deport|destroy|abandon|privati[sz]e|fell|build over)\b)/
const courtesy =
  /^(?:please )?(?:accept(?:,[^,]{3,40},)? (?:our|my|the assurances)|read (?:the|this|our)|consider (?:adding|signing|sharing)|(?:sign|share)(?: and (?:sign|share))? (?:our|this) |do not hesitate|consider (?:this|me)|take (?:a moment|note)|find|see|show|tell me|(?:call|contact|write to) (?:us|me)|let (?:us|me) know)\b/i

/** "We urge you to mend it. Listen to us …": the letter goes on asking. */
const goesOn = new RegExp(
  `^(?:and |so )?(?=(?:${baseVerbs}|fight|speak)\\b(?! (?:of|for|on|is|has|was|are|were|will|to|in|at|by|from|and)\\b))`,
  'i',
)
const askedBefore = /\b(?:urge|ask|implore|beg|call (?:up)?on|plead with|appeal to) you\b[^?!]{0,300}[.!]\s+$/

export function pleaseAsks(clause: Clause): Candidate[] {
  const { reader, writtenTo, isLetter, sentence, text } = clause
  if (reader && sentence.start < reader.end) return []
  return (isLetter || isFromLetter(clause) ? starts(clause) : sparedFrom(sentence)).flatMap((start) => {
    const action = actionRange(text, start, limitOf(clause, start))
    if (!action || courtesy.test(text.slice(action.start, action.end))) return []
    return [{ cueAt: start, target: reader ?? writtenTo, action, strength: 'explicit' as const }]
  })
}

/** “Please send us the plan,” in a text that tells of a letter: quoted from it. */
function isFromLetter({ writtenTo, quotes, sentence }: Clause): boolean {
  return (
    writtenTo !== null && /^["“]?Please\b/.test(sentence.text) && quoteAt(quotes, sentence.start + 1) !== null
  )
}

function sparedFrom({ start, text }: Clause['sentence']): number[] {
  const lead = spared.exec(text)?.[0]
  return lead ? [start + lead.length] : []
}

function starts(clause: Clause): number[] {
  const { sentence, text } = clause
  const asked = matchesOf(clause, [please]).map(({ index, 0: cue }) => sentence.start + index + cue.length)
  const lead = goesOn.exec(sentence.text)?.[0]
  if (asked.length > 0 || lead === undefined) return asked
  return askedBefore.test(text.slice(Math.max(0, sentence.start - 400), sentence.start))
    ? [sentence.start + lead.length]
    : []
}

// "calls for a moratorium on …", "urged passage of …", "urges keeping …", "demand an end to …", "ask the city for …":
// an asking verb and a thing.

import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { vagueActions } from './ask-words'
import { isOpening, limitOf, type Candidate, type Clause } from './clause'
import { targetRange } from './target-range'

const often = '(?:again |now |urgently |today |also |once more |instead |repeatedly )?'
const lead = '(?:an? |the )?(?:immediate(?:ly)? |urgent(?:ly)? |again )?'

const cues: RegExp[] = [
  new RegExp(
    `\\b(?:[Cc]all(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|[Aa]sk(?:s|ing)?|petition(?:s|ed|ing)|press(?:es|ed|ing)|lobbying) ${often}for `,
    'g',
  ),
  /\b[Aa]sked for (?=an? )/g,
  /\b(?:maintain|renew|repeat|reiterate|back|support|echo|join|add|issue|make|lead|amplif)(?:y|s|es|ed|ies|ied|ing)? (?:\w+ ){0,2}?(?:calls?|demands?|appeals?|pleas?) for /g,
  new RegExp(
    `\\b[Uu]rg(?:e|es|ed|ing) (?=${lead}(?:[a-z]+ing|passage|adoption|support for|(?:[a-z-]+ ){1,2}of)\\b)`,
    'g',
  ),
  /\b(?:[Rr]ecommends|recommended|[Pp]roposes|proposed) (?=(?:a|an) (?:[\w-]+ ){0,2}(?:moratorium|ban|freeze|halt|pause|inquiry|review|end)\b)/g,
  /\b[Rr]equest(?:s|ed|ing)? (?=(?:an?|the) (?:[\w-]+ ){0,2}(?:moratorium|ban|halt|freeze|pause|inquiry|review|investigation|meeting|hearing|end)\b)/g,
  /\b[Dd]emand(?:s|ed|ing)? (?=(?:an?|the|immediate|urgent|justice|better|more|full)\b)/g,
]
const askedFor =
  /\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)|petition(?:s|ed|ing)?|beg(?:s|ged|ging)?|call(?:s|ed|ing)? on|lobb(?:ies|ied|ying)) ((?:the |our |their )?(?:[A-Z]|(?:government|council|city|minister|mayor|board|state)\b)[\w'.-]*(?: [A-Z][\w'.-]*| of| for the){0,5}?) for (?=[a-z])/g
const demandedFrom =
  /\b[Dd]emand(?:s|ed|ing)? from ((?:the |our |their )?[\w'.-]+(?: [\w'.-]+){0,8}?),? (?=(?:an?|more|better|full|immediate) )/g

const receiver =
  /\b(?:petition|letter|submission|appeal|plea|statement)\b(?:[^,;.]|,(?=\d)){0,70}? to ((?:the |our |their )?(?:[A-Z]|minister|council|government|board|mayor|governor)[^,;.]{2,80}),? $/
const nounBefore =
  /\b(?:the|in|of|growing|high|by|on|a|an|this|their|our|its|his|her|out|some|more|many|new|such|amid|despite|to) $/i
const thingBefore = /\b(?:that|which|what|it|this) $/i

const hint = /for |[Uu]rg|emand|equest|ecommend|ropose/

export function nounAsks(clause: Clause): Candidate[] {
  const sentence = clause.sentence.text
  if (!hint.test(sentence)) return []
  const things = cues.flatMap((cue) => [...sentence.matchAll(cue)]).filter((match) => isVerb(sentence, match))
  const asked = [...sentence.matchAll(askedFor), ...sentence.matchAll(demandedFrom)]
  return [...things, ...asked].flatMap((match) => toCandidate(clause, match))
}

function toCandidate(clause: Clause, match: RegExpExecArray): Candidate[] {
  const at = clause.sentence.start + match.index
  const start = at + match[0].length
  const action = actionRange(clause.text, start, limitOf(clause, start))
  if (!action || isVague(clause.text.slice(action.start, action.end))) return []
  const named = match[1] ? at + match[0].indexOf(match[1]) : null
  const target =
    named === null
      ? receiverBefore(clause, at)
      : targetRange(clause.text, named, named + (match[1]?.length ?? 0))
  return [{ cueAt: at, target, action, strength: 'explicit' }]
}

/** "a petition of 900 signatures to the minister calling for …" */
function receiverBefore(clause: Clause, at: number): Range | null {
  const before = clause.text.slice(Math.max(clause.sentence.start, at - 200), at)
  const found = receiver.exec(before)?.[1]
  if (!found) return null
  const start = at - before.length + before.lastIndexOf(found)
  return targetRange(clause.text, start, start + found.length)
}

function isVague(words: string): boolean {
  return (
    vagueActions.test(words) || !/\s/.test(words) || /^(?:is|are|was|were|in|by|at|under|on)\b/.test(words)
  )
}

/** "the demand a …", "a problem that demands a …": a noun, or a thing that demands. */
function isVerb(sentence: string, { index }: RegExpExecArray): boolean {
  const before = sentence.slice(Math.max(0, index - 30), index)
  const isCounted =
    /^(?:[a-z]*call|appeal|demand|request)/i.test(sentence.slice(index)) &&
    !/^[a-z]+ing/i.test(sentence.slice(index))
  if (
    !isOpening(sentence, index) ||
    (isCounted && nounBefore.test(before) && !/^[Cc]alled|^[Dd]emanded/.test(sentence.slice(index)))
  )
    return false
  return !(/^demand/i.test(sentence.slice(index)) && thingBefore.test(before))
}

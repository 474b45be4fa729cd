// "calls for a moratorium on …", "urged passage of …", "urges keeping …", "demand an end to …": an asking verb and a thing.

import { actionRange } from './action-end'
import { vagueActions } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'

const lead = '(?:an? |the )?(?:immediate(?:ly)? |urgent(?:ly)? |again )?'

const cues: RegExp[] = [
  /\b(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|ask(?:s|ed|ing)?|petition(?:s|ed|ing)?|press(?:es|ed|ing)|lobby(?:ing)?|campaign(?:s|ing)) (?:again |now |urgently |today |also |once more |instead )?for\s/gi,
  /\b(?:maintain|renew|repeat|reiterate|back|support|echo|join|add|issue|make|lead|amplif)(?:y|s|es|ed|ies|ied|ing)? (?:\w+ ){0,2}?(?:calls?|demands?|appeals?|pleas?) for\s/gi,
  new RegExp(
    `\\burg(?:e|es|ed|ing) (?=${lead}(?:[a-z]+ing|[\\w-]+ of|passage|adoption|support for|(?:[a-z-]+ ){1,2}of)\\b)`,
    'gi',
  ),
  /\b(?:recommends|recommended|proposes|proposed) (?=(?:a|an) (?:[\w-]+ ){0,2}(?:moratorium|ban|freeze|halt|pause|inquiry|review|end)\b)/gi,
  /\bdemand(?:s|ed|ing)? (?=(?:an?|the|immediate|urgent|justice|better|more|that (?=[a-z]+ing))\b)/gi,
]

export function nounAsks(clause: Clause): Candidate[] {
  const found: Candidate[] = []
  for (const cue of cues) {
    for (const match of clause.sentence.text.matchAll(cue)) {
      const start = clause.sentence.start + match.index + match[0].length
      const action = actionRange(clause.text, start, limitOf(clause, start))
      if (!action || isVague(clause.text.slice(action.start, action.end)) || isNoun(clause, match.index))
        continue
      found.push({ cueAt: clause.sentence.start + match.index, target: null, action, strength: 'explicit' })
    }
  }
  return found
}

function isVague(words: string): boolean {
  return vagueActions.test(words) || !/\s/.test(words)
}

/** "the demand a …", "growing demand the …": a noun, not a verb. */
function isNoun(clause: Clause, at: number): boolean {
  return (
    /\b(?:the|in|of|growing|high|by|on|a|this|their|our|its|his|her)\s$/i.test(
      clause.sentence.text.slice(0, at),
    ) && /^demand/i.test(clause.sentence.text.slice(at))
  )
}

// Sentences with an asking verb and an infinitive that ask for nothing: what a charter lays down, what is done or meant, a figure of
// speech, what was spoken of before.

import { finite } from '../quotes/words/saying'

/** "Our charter calls for the manager to …": what it lays down. */
const laidDown = /\b(?:charter|constitution|contract|statutes?|by-?laws?) (?:also )?$/
/** "The government wants people to pay more": whoever decides wants it himself. */
const governing =
  /\b(?:[Gg]overnment|[Mm]inistry|[Mm]inister|[Aa]dministration|[Tt]reasury)(?: (?:also|now|clearly|simply|just|only|still))? $/
const toldThat = new RegExp(
  `(?<!\\b(?:list|set|series|charter|number) of (?:\\w+ )?)\\b(?:${finite}|highlight(?:s|ed)|underscore[sd]|reaffirm(?:s|ed)|ma(?:de|kes|ke) (?:it )?(?:very )?clear)(?: (?:today|yesterday|again|in|on|at|to|the|us|me|reporters)\\b[\\w' ]{0,40})? that (?:we|I|they|he|she|the \\w+|[A-Z]\\w+)(?: \\w+){0,2} $`,
)
const gap =
  /\b(?:that|which|what|things|all|issues|changes|areas|questions|problems|points|recommendations|measures|reforms) (?:we|I|it|they|he|she|you|the [A-Z]\w+(?= (?:is|are|has|have|had) )|[A-Z]\w+)(?:'re|'s|'ve| are| is| have been| has been| had| have| has)?(?: really| actually| now| all)? $/
/** "hopes to invite …", "will be encouraging …" */
const meant =
  /(?<!\b(?:want|like|wish|writ(?:e|ing)|here|campaign(?:ing)?|call)(?: \w+)?) to (?:(?:continue|keep) )?$|\bwill (?:also |then )?(?:be )?$/i
/** "a challenging year", "the importance of encouraging …". */
const adjective = /\b(?:an?|the|very|more|most|so|too|of|as|by|for) $/
/** "will be encouraging the mayor to …": somebody who decides is asked, though it be meant. */
const encouraged =
  /^encouraging (?:[A-Z][\w'-]+ [A-Z][\w'-]+|(?:the|our|their) (?:[\w'-]+ ){0,3}?(?:minister|council|government|mayor|governor|board|president|premier|chancellor|parliament|congress|senate|MPs?)) (?:not )?to /
/** "like asking a baker to mend a roof": a figure of speech. */
const likened = /\b(?:like|akin to|tantamount to|no better than) $/
/** "it is not fair to ask them to …", "it is unjust to …" */
const unfair =
  /(?:(?:\bnot|n['’]t) (?:\w+ )?(?:fair|right|reasonable|acceptable|enough)|\bun(?:fair|just|reasonable)) to $/
/** "a grant to encourage …", "the site that invites …": what does it. */
const means =
  /\b(?:(?:it|which|that|this) (?:\w+ )?|(?:time|money|years|program(?:me)?s?|policies|incentives|site|website|app) )$/
/** "press reports", "pressing officers": no verb. */
const ofPress = /^(?:reports?|releases?|statements?|conferences?|coverage|freedom|officers?|briefings?)\b/

/** `match`: the asking words. */
export function isTold(sentence: string, { index, 0: cue }: RegExpExecArray): boolean {
  const before = sentence.slice(Math.max(0, index - 40), index)
  if (/^calls for/.test(cue) && laidDown.test(before)) return true
  if (/^(?:wants|expects)/.test(cue) && governing.test(before)) return true
  if (/^press(?:ing)?\s/i.test(cue) && ofPress.test(sentence.slice(index + cue.length))) return true
  if (/^encouraged/.test(cue) && /^[^,;]*\bwhether\b[^,;]*$/i.test(sentence.slice(0, index))) return true
  if (likened.test(before) || unfair.test(before) || isSubject(sentence, index)) return true
  if (/^(?:challenging|pressing|inviting|encouraging)/.test(cue) && adjective.test(before)) return true
  return /^(?:encourag|invit)/i.test(cue) && isPurpose(before, sentence.slice(index, index + 60))
}

/** "Encouraging crews to rest is vital for the port": the asking is what the sentence speaks of. */
function isSubject(sentence: string, at: number): boolean {
  return (
    /^(?:["“]|[^,;]{2,40}, )?$/.test(sentence.slice(0, at)) &&
    /^[A-Za-z]+ing [^,;]*(?<!\b(?:what|that|which|who|it))\s(?:is|was|would be|will be) (?:\w+ ){0,2}?(?:crucial|essential|key|vital|important|critical|central|necessary|wrong|right|unfair|not|a|the)\b/.test(
      sentence.slice(at),
    )
  )
}

/** "a grant to encourage farmers to …", "they will be inviting guests to …": what is done or meant. */
function isPurpose(before: string, cueAndOn: string): boolean {
  return means.test(before) || (meant.test(before) && !encouraged.test(cueAndOn))
}

/** "the things that we ask members to do", and not "she said that we ask members to come". */
export function isGap(before: string): boolean {
  return gap.test(before) && !toldThat.test(before)
}

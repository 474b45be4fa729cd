// Duties that are told of and asked of nobody: what a law requires, what comes next or stands in a plan's way, what was, and a "Must"
// that is part of a name.

import type { Clause } from './clause'
import type { Duty } from './duty-bearer'
import type { DutySubject } from './duty-subject'

/** "Under the Harbour Act, the board must …", "For the sale to be valid, it must …": what a law or the thing itself requires. */
const required =
  /^["“]?(?:(?:According to|Under) [^,;]{2,80}\b(?:[Ll]aws?|Act|[Rr]ules|[Rr]egulations?|Convention|Treaty|Constitution|Code|Directive|[Ss]tatutes?|[Ll]egislation)|For [^,;]{2,60} to be [^,;]{2,40}(?=, (?:it|they) )),/

export function isRequired(sentence: string): boolean {
  return required.test(sentence)
}

/** "the ‘Tolls Must Fall’ campaign": in a line of small letters, what has a capital is part of a name. */
export function isOfName({ index, 0: duty }: RegExpExecArray, sentence: string): boolean {
  return (
    /^\s(?:Must|Should|Needs?)\b/.test(duty) &&
    sentence[index - 1] !== ':' &&
    / (?:of|the|a|in|to|for|and) [a-z]{3,} [a-z]/.test(sentence)
  )
}

/** "The council needed to act" tells what was; "she said the council needed to act" asks for it. */
export function isPast(duty: string): boolean {
  return /^\s(?:(?:just|simply) )?(?:needed|had) to/i.test(duty)
}

const reported =
  /\b(?:sa(?:id|ys)|argue[sd]|believe[sd]|warn(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|add(?:s|ed)|thought|told [^,.;:]{2,40})(?: that)? (?:the )?$|\bsa(?:id|ys)\b[^.;:]{1,160} (?:but|and|that) (?:the )?$/

export function isSaid({ text, sentence }: Clause, { start }: DutySubject): boolean {
  return reported.test(text.slice(Math.max(sentence.start, start - 200), start))
}

/** "Once the plan is known, the board then has to check it": what comes next. */
export function isNext({ clause, subject, start }: Duty): boolean {
  return /^ then /.test(clause.text.slice(subject.end, start))
}

/** "get the bill through the house before the sale can go ahead": what stands in the way of a plan. */
const hurdle = /^(?:get|gain|obtain|win|secure|seek|receive)\b.* before (?:[\w'-]+ ){1,6}(?:can|could|may)\b/

/** "Employers must keep a register in order to qualify", "The state needs nurses in order to …": told, not asked for. */
export function isCondition({ words, modal }: Duty, action: string): boolean {
  if (/ (?:need|ha)/i.test(modal) && hurdle.test(action)) return true
  return (
    /^(?:[\p{L}-]+s|the (?:state|country|city|town|county|industry|region|area|sector))$/iu.test(words) &&
    /\bin order to\b/.test(action)
  )
}

/** "84% of residents agreed that …": what a poll found. */
const polled =
  /(?:\d ?(?:%|per cent|percent)|\b(?:majority|half|third|quarters?|two-thirds) (?:of|agree|sa(?:y|id)))[^.;]{0,60}\b(?:agree|sa(?:y|id)|th(?:ink|ought)|believe|felt|feel)[a-z]*(?: that)? [^,;:.]{2,60}$/

export function isPolled({ text, sentence }: Clause, { end }: DutySubject): boolean {
  return polled.test(text.slice(Math.max(sentence.start, end - 260), end))
}

/** "have to know", "must wait": what people go through, or are. */
const lived =
  /^(?:not )?(?:be learn(?:t|ed)|have|know|feel|live|wait|suffer|endure|choose|travel|pay|mean|seem|surely|(?:only|just|merely) be\b|be (?:able|a|an|the|in|at|on|so|very|hard|difficult|some|someone|something|made of|submitted|received|registered|sent to|aged)|contain|weigh|register|apply|arrive|come from|go through|wear|carry|meet (?:all|the|certain|these|this|strict)|face|deal with|compete|survive|remember|understand|admit|confess|say|end|(?:stop|cease)(?! (?:the|its|their|his|her|this|these|[a-z]+ing)\b)|take precedence|inevitably|ultimately (?:fail|lose|pay))\b/

export function isLived(rest: string): boolean {
  return lived.test(rest)
}

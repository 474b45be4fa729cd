// "Congress must pass …", "The government should: …", "Troops must be sent …": a duty stated without an asking verb.
// "We must …" is only implied.

import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { finiteVerbs } from './ask-words'
import { limitOf, quoteAt, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'
import { canBear, isAtWork, isBody, isDoable, type Duty } from './duty-bearer'
import { anybody, isOfThing, isThingToEnd, wholeStart } from './duty-of-thing'
import { dutySubject, isHanging, type DutySubject } from './duty-subject'
import { isCondition, isLived, isNext, isOfName, isPast, isPolled, isRequired, isSaid } from './duty-told'
import { doer, isAnswerable, isFelt, isPraise, isRefused, undergoneFrom } from './duty-undergone'
import { isOwnDuty, meantByPronoun } from './pronoun-duty'

const owing = cueOf(
  'must|should|need|has to |have to |had to |ought to |got to |had better ',
  /\s(?:(?:just|simply) )?(?:must|should|need(?:s|ed)? to|ha(?:s|ve|d) to|ought to|ha(?:s|ve) got to|had better)(?:, [^,.;:]{3,50},|:(?= [a-z]))?\s(?:(?:now|also|therefore|immediately|urgently|instead|first) (?!and\b))?/gi,
)
/** "must know", "should be kind": how somebody is, and nothing that he does. */
const state =
  /^(?:not )?(?:be (?!(?:proactive|bold|vigilant|mindful|fair|consistent|responsive|willing|accountable|transparent|honest|upfront|up front|in the business of|[a-z]+ing|[a-z]+ed|[a-z]+en|made|held|put|kept|brought|built|paid|met|done|set|cut|sent|given|told|shut|heard|run|taught|left|spent)\b)|(?:never )?have\b|know\b|understand\b|feel\b|be able|hear from (?:you|us)\b)/
const holdsFinite = new RegExp(`\\b(?:${finiteVerbs})\\b`)

/** "These should be given priority": told of before. */
const pointing = /^(?:it|this|that|these|those|they)$/i

/** "They should …" of whoever it is; "they need to listen" only of what those do who decide. */
const theirDuty =
  /^(?:(?:they|he|she) (?:must|should|ought)|they (?:need|have|have got) to (?:do something|act|listen|fix|stop|sort|step|come (?:up|clean|to)|get (?:on|a|their)|put|start|make sure|take|address|change|wake|scrap|withdraw|rethink|reconsider|be held)) /i

type Due = Omit<Candidate, 'cueAt'> | null

export function dutyAsks(clause: Clause): Candidate[] {
  const { text, sentence } = clause
  const found: Candidate[] = []
  if (isRequired(sentence.text)) return found
  for (const match of matchesOf(clause, [owing])) {
    if (isOfName(match, sentence.text)) continue
    const subject = dutySubject(clause, sentence.start + match.index)
    if (!subject || isPolled(clause, subject)) continue
    if (/ by law,/.test(match[0]) || (isPast(match[0]) && !isSaid(clause, subject))) continue
    const words = text.slice(subject.ownStart, subject.end).replace(/ (?:that|which|who) .*$/, '')
    const isMust = /must/i.test(match[0])
    const start = sentence.start + match.index + match[0].length
    const due = dueOf({ clause, subject, words, start, isMust, modal: match[0] })
    if (due) found.push({ ...due, cueAt: subject.start })
  }
  return found
}

function dueOf(duty: Duty): Due {
  const { clause, subject, words, start, isMust, modal } = duty
  const rest = clause.text.slice(start, start + 60)
  const undergone = undergoneFrom(rest)
  if (undergone !== null && canUndergo(duty, rest)) return undergoneDue({ ...duty, start: start + undergone })
  if (/^\s?ha(?:s|ve) to/i.test(modal) && (isLived(rest) || isNext(duty))) return null
  if (isRefused(rest) || isState(duty, rest)) return null
  const action = actionOf(duty)
  if (!action) return null
  if (isThingToEnd(duty, rest)) {
    const whole = { start: wholeStart(clause, subject), end: action.end }
    return { target: null, action: whole, strength: 'explicit' }
  }
  if (isCondition(duty, clause.text.slice(action.start, action.end))) return null
  if (/^you$/i.test(words)) return ofReader(clause, action)
  if (/^(?:it|they|he|she)$/i.test(words)) return ofNamedBefore(duty, action)
  if (/^we(?: (?:all|simply|urgently|also|now|really|of course))?$/i.test(words))
    return ofUs(duty, action, rest)
  if (canBear(duty, rest)) return { target: rangeOf(subject), action, strength: 'explicit' }
  if (!isOfThing(duty, rest)) return null
  return { target: null, action, strength: isMust ? 'explicit' : 'implicit' }
}

/** "The pier must be made safe", and not "nobody must be …" or a pronoun's own excuse. */
function canUndergo({ clause, subject, words }: Duty, rest: string): boolean {
  const isThing = !anybody.test(words) || (pointing.test(words) && !isOwnDuty(clause.text, subject))
  return isThing && (isRefused(rest) || !isDenied(words))
}

/** A thing may have to be something. */
function isState(duty: Duty, rest: string): boolean {
  const isOfThat = duty.isMust && /^(?:not )?be /.test(rest) && isOfThing(duty, rest)
  return state.test(rest) && !isOfThat
}

function rangeOf({ start, end }: DutySubject): Range {
  return { start, end }
}

function isDenied(words: string): boolean {
  return /\b(?:not|neither|nobody|we)\b/i.test(words)
}

function ofUs({ clause, isMust }: Duty, action: Range, rest: string): Due {
  return isMust || (isDoable(rest) && clause.text[action.end] !== ':')
    ? { target: null, action, strength: 'implicit' }
    : null
}

/** "Questions must be asked about the pier": they are, by the writer. */
const questions = /\bquestions$/i

/** "The pier needs to be made safe": what must be done, by somebody who is not named. */
function undergoneDue(duty: Duty): Due {
  const { clause, subject, words, start, isMust } = duty
  const action = actionOf(duty)
  if (!action) return null
  const done = clause.text.slice(start, action.end)
  if (isFelt(done)) return null
  if (questions.test(words) && /^(?:asked|raised)\b/.test(done)) return null
  if ((!isMust || /^it$/i.test(words)) && (isPraise(`be ${done}`) || isHanging(clause, subject.ownStart)))
    return null
  const isTheirs = isBody(words) && (isMust || isAnswerable(done))
  return {
    target: doer(clause.text, action) ?? (isTheirs ? rangeOf(subject) : null),
    action,
    strength: 'explicit',
  }
}

/** null where the subject is a clause of its own. */
function actionOf({ clause, words, start }: Duty): Range | null {
  return holdsFinite.test(words) ? null : actionRange(clause.text, start, limitOf(clause, start))
}

/** "If the board means it, it should publish the plan": of whoever is meant, where it can be seen to be done. */
function ofNamedBefore({ clause, subject }: Duty, action: Range): Due {
  const words = clause.text.slice(action.start, action.end)
  if (!isDoable(words) && !isAtWork(words)) return null
  const target = meantByPronoun(clause.text, subject)
  const isPlain = isSaidOfThem(clause, subject)
  return target || isPlain ? { target, action, strength: 'explicit' } : null
}

/** "They should focus on the quay": of somebody, whoever it is. */
function isSaidOfThem({ text }: Clause, subject: DutySubject): boolean {
  const words = text.slice(subject.ownStart, subject.end + 40)
  return theirDuty.test(words) && !isOwnDuty(text, subject)
}

/** "You must open the baths": the reader of a letter, though a letter need not greet anybody. */
function ofReader({ reader, isLetter, quotes }: Clause, action: Range): Due {
  if (!isLetter || quoteAt(quotes, action.start)) return null
  return { target: reader, action, strength: 'explicit' }
}

// On whom a duty can fall: bodies and offices, places that act, and names alone where what is due can be seen to be done.

import { countryNames } from '../names/country-names'
import { actingPlaces, actorHeads, ofWhat } from './ask-words'
import { baseVerbs } from './base-verbs'
import type { Clause } from './clause'
import type { DutySubject } from './duty-subject'
import { headActs } from './duty-undergone'
import { isKnownName, named } from './named'

/** A clause with its duty: whom it falls on, in which words, and where what it tells begins. */
export type Duty = {
  clause: Clause
  subject: DutySubject
  words: string
  start: number
  isMust: boolean
  modal: string
}

const actor = new RegExp(
  `^(?:[\\w'.,&()-]+ ){0,8}(?:${actorHeads})(?:,? (?:of|for|at|in|on|and|the|[A-Z][\\w'.-]+|\\([A-Z][A-Z&.]{1,9}\\))){0,6}${ofWhat}$`,
)
const place = new RegExp(`^(?:${actingPlaces})$`, 'i')
/** "the care of those wounded in Dale and | Northfield must …" */
const within =
  /\b(?:in|of|to|with|from|between|across|at) (?:the )?\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)* and $/u
const doable = new RegExp(
  `^(?:not |never |neither |now |also |all |each |both |instead |at once |[a-z]+ly )*(?!be\\b)(?:${baseVerbs})\\b`,
)
/** What happens to somebody, or what he is: nothing that is asked of him. */
const ofState =
  /^(?:not |now |also |[a-z]+ly )*(?:be|have|know|understand|feel|seem|appear|like|love|need|want|expect|receive|get|win|lose|arrive|wait|face|suffer|survive|live|die|qualify|benefit|remain|become|contain|cost|weigh|happen|belong|matter|mean|exist|enjoy|hope|prove|score|beat|play|finish|see|hear|find|think|believe|worry|sleep|eat|come|travel|last|undergo|begin|start|end|to|[a-z]+s|[a-z]+ed|[a-z]+ing)\b/
/** "people here and | around the world need …" */
const whereabouts = /^(?:around|across|throughout|outside|beyond) /i
/** "TfL", "RMT": no word but a name begins like that. */
const acronym = /^\p{Lu}\p{L}?\p{Lu}/u
const atWork = /^be (?:[a-z]+ly )?[a-z]+ing\b/
const atWorkForOthers = /^be (?:[a-z]+ly )?(?:listening to|protecting|supporting|funding)\b/

/** A body or an office: "the harbour board of Dale". */
export function isBody(words: string): boolean {
  return actor.test(words)
}

/** Something that can be done: "publish the plan", no "know". */
export function isDoable(action: string): boolean {
  return doable.test(action)
}

/** "They should be listening to …", whoever they are. */
export function isAtWork(action: string): boolean {
  return atWorkForOthers.test(action)
}

export function canBear({ clause, subject, words }: Duty, rest: string): boolean {
  if (isWithin(clause, subject) || whereabouts.test(words)) return false
  if (place.test(words) || (isBody(words) && headActs(words) && !isHalf(clause, subject, words))) return true
  return isNamed(clause, subject, words) && (isDoable(rest) || atWork.test(rest) || !ofState.test(rest))
}

/** Of two that are joined, "the Government of Dale and the board", the first one ends like that as well. */
function isWithin({ text }: Clause, { start, ownStart }: DutySubject): boolean {
  return start === ownStart && within.test(text.slice(Math.max(0, ownStart - 40), ownStart))
}

/** "Her experience and authority should …": the second half of what somebody has. */
function isHalf({ text }: Clause, { ownStart }: DutySubject, words: string): boolean {
  return (
    /^(?!government|parliament)[a-z-]+[^s]$/.test(words) &&
    / and $/.test(text.slice(Math.max(0, ownStart - 5), ownStart))
  )
}

/** A name alone; one word at the start of a sentence must be known for a name, as countries are: "Tenants must pay …" is none. */
function isNamed({ text, sentence }: Clause, { ownStart: start }: DutySubject, subject: string): boolean {
  const words = subject.replace(/ \([^)]{2,12}\)$/, '')
  if (!named.test(words)) return false
  if (words.includes(' ') || acronym.test(words)) return true
  return (
    /\p{L}/u.test(text.slice(sentence.start, start)) || countryNames.has(words) || isKnownName(text, words)
  )
}

// Person, organisation or place? Decided once for a name from all the places where the text has it: its words first, then what
// stands around it. A name that gives no sign is left out.

import { splitWords } from '@/lib/core/split-words'
import type { Name } from '@/lib/documents/draft-schema'
import { isSurelyPerson } from './capitalised-nouns'
import { isAcronym, isBody, isBranch } from './body-shape'
import { isCompany } from './company-shape'
import {
  hasAnOfficer,
  hasMembers,
  doesAsBody,
  isCalledBody,
  isThing,
  isNewspaper,
  isOwnedOrLed,
  isTreatedAsBody,
  standsForThing,
} from './described-body'
import { isPersonName } from './person-shape'
import {
  hasPlaceWord,
  isBehindPlacePreposition,
  isCountry,
  isSurelyBehindPlacePreposition,
} from './place-words'
import { roleNouns } from './role-words'
import type { Part } from './split-at-role'
import { isPeopleOfTeReo, isTeReo } from './te-reo'
import { wellKnownBodies } from './well-known-bodies'

/** "(R-Ohio)", "(Lab-Leeds)". */
const party = /^(?:R|D|I|Ind|Lab|Con|Lib)-/

export type Mention = Part['run'] & { afterRole: boolean }
export type Known = {
  /** What bodies are of: "Homeland Guard" where the text has "Department of Homeland Guard". */
  bodies: Set<string>
  /** Words that stand alone with a capital, and how often. */
  alone: Map<string, number>
  /** First and last words of people's names. */
  first: Set<string>
  last: Set<string>
  /** Words of names of more words: who writes "Dale Council" and then "the Council" speaks of one body. */
  within: Set<string>
  /** Does the language write every noun with a capital? */
  capitalisesNouns: boolean
}

const person =
  /^(?:,\s(?:\d\d,|an?\s|the\s|who\b|whose\b)|\s(?:who|herself|himself)\b|,?\s\(?(?:R|D|I|Ind)-\p{Lu})/u
/** "X said it would": a person would be "he" or "she". */
const speaksAsOne = /^\s(?:said|says|announced|admitted|confirmed)\s(?:that\s)?(?:it|its)\b/
const says = /^,?\s(?:said|says|told|tells|added|adds|explained|wrote|tweeted|argued|noted|warned|insisted)\b/

const asksOf =
  /\b(?:petition|urge|ask|call(?:ing|s|ed)? (?:on|upon)|demand(?: that)?|request(?: that)?|sued?|told|tell)\p{L}{0,3} the $/iu
const decides = /^\s(?:has|have|is|will|must|should|can|to|does|adopted|approved|passed|and its)\b/

export function classify(text: string, mentions: Mention[], known: Known): Name['kind'] | null {
  if (party.test(text) || isCalendar(text)) return null
  if (mentions.every(isDateline)) return 'place'
  if (isAcronym(text) && (mentions.some(standsForThing) || mentions.every(isGrade))) return null
  if (mentions.some(({ isWhole }) => isWhole) || isPeopleOfTeReo(text)) return 'organisation'
  if (wellKnownBodies.has(text) && mentions.every(isMeans)) return null
  if (isBody(text) || known.bodies.has(text)) return 'organisation'
  if (mentions.some(isCalledBody) || isNewspaper(text, mentions)) return 'organisation'
  if (mentions.some(({ afterRole }) => afterRole) && isPersonLike(text)) return 'person'
  if (isMunicipality(text, mentions) || isTeReoBody(text)) return 'organisation'
  if (
    isCompany(text) &&
    !(text.includes(' ') && known.alone.has(text.slice(text.lastIndexOf(' ') + 1))) &&
    !mentions.every(isMeans)
  )
    return 'organisation'
  const isPlace = isCountry(text) || hasPlaceWord(text)
  if (!isPlace && mentions.some(hasAnOfficer)) return 'organisation'
  if (isCountry(text) || (hasPlaceWord(text) && !/ers$/.test(text))) return 'place'
  const words = splitWords(text)
  if (words.length === 1) return known.last.has(text) ? null : ofOneWord(text, mentions, known)
  return ofMoreWords(text, mentions, known)
}

/** "on Chatterbox", "via Chatterbox and Talkline", "a Chatterbox post": where something was said, not who does anything. */
function isMeans({ before, after }: Mention): boolean {
  return isBehindMeans.test(before) || meansBehind.test(after)
}
const isBehindMeans = /\b(?:[Oo]n|[Vv]ia)\s(?:\p{Lu}\p{L}+(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)){0,4}$/u
const meansBehind = /^\s(?:posts?|pages?|messages?|streams?|feeds?|threads?|hashtags?)\b/

/** "Te Kura Tai", "ABC Te Kura" */
function isTeReoBody(text: string): boolean {
  const behind = text.slice(text.indexOf(' ') + 1)
  if (/^Ng[aā]\s/.test(text)) return isTeReo(text) && text.split(/\s/).length > 3
  return isTeReo(text) ? /\s\S+\s/.test(text) : isAcronym(text.slice(0, text.indexOf(' '))) && isTeReo(behind)
}

/** "We ask the City of Dale to …", "the County of Dale has …": its council. */
function isMunicipality(text: string, mentions: Mention[]): boolean {
  if (!/^(?:City|Town|County|Borough|Shire|Township|State) of \p{Lu}/u.test(text)) return false
  return mentions.some(
    ({ before, after }) => asksOf.test(before) || (/\bthe $/i.test(before) && decides.test(after)),
  )
}

/** "LONDON (AP) —": capitals in front of a bracket, comma or dash at the beginning. */
function isDateline({ text, after, opensSentence }: Mention): boolean {
  return (
    opensSentence &&
    !isBranch(text) &&
    /^\p{Lu}[\p{Lu} ]{3,}$/u.test(text) &&
    /^(?:,\s|\s\(|\s?[—–-])/.test(after)
  )
}

/** "D3 drought", "B95 masks": one letter and a number in front of what is so graded. */
function isGrade({ text, after }: Mention): boolean {
  return (
    /^\p{Lu}\d+$/u.test(text) &&
    /^(?:\s(?!(?:can|has|is|will|was|and|or|to|of|in|would|could|must|should|says?|said|for|on)\b)\p{Ll}|\))/u.test(
      after,
    )
  )
}

function isCalendar(text: string): boolean {
  return /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:uary|ruary|ch|il|ust|ember|ober|day)?$/i.test(
    text,
  )
}

function isPersonLike(text: string): boolean {
  return /^\p{Lu}/u.test(text) && splitWords(text).length <= 4 && !/\d/.test(text)
}

/** A party that is called by an adjective. */
const actsAsParty =
  /^(?:['’]s|[,.]|\s(?:has|have|is|are|will|was|were|would|had|and|or|to|must|should|in|MPs?|does|did|promised|wants?|needs?)\b)/

/** "the Council", and nowhere whose. */
const shortNames =
  /^(?:Council|Department|Ministry|Commission|Committee|Board|Agency|Authority|Coalition|Association|Bureau|Tribunal)$/

function isOnlyCalled(text: string, mentions: Mention[], known: Known): boolean {
  if (known.capitalisesNouns || known.within.has(text) || !shortNames.test(text)) return false
  return mentions.some(({ before }) => /\bthe\s$/.test(before))
}

function ofOneWord(text: string, mentions: Mention[], known: Known): Name['kind'] | null {
  if (text === 'National' && mentions.some(({ after }) => actsAsParty.test(after))) return 'organisation'
  if (text.length < 3 || roleNouns.has(text.toLowerCase()) || known.first.has(text)) return null
  if (
    mentions.some(({ before }) => isSurelyBehindPlacePreposition(before)) &&
    !mentions.some(({ after }) => says.test(after))
  )
    return 'place'
  if (isOnlyCalled(text, mentions, known) || mentions.some(isOwnedOrLed)) return 'organisation'
  const isAsked = mentions.some(({ before }) =>
    /\b(?:told|according to|disclosed to|confirmed to|spoke to|speaking to) $/i.test(before),
  )
  return isAsked || mentions.some(({ after }) => speaksAsOne.test(after)) ? 'organisation' : null
}

/** "the Free Ferries Path (FFP)" */
function isShortened({ before, after }: Mention): boolean {
  return /\bthe $/i.test(before) && /^,?\s\(?\p{Lu}{2,6}\b/u.test(after)
}

function ofMoreWords(text: string, mentions: Mention[], known: Known): Name['kind'] | null {
  const surname = splitWords(text).at(-1)!
  if (!known.alone.has(surname) && mentions.some(hasMembers)) return 'organisation'
  if (known.capitalisesNouns) return isPersonName(text) && isSurelyPerson(text, mentions) ? 'person' : null
  if (isPersonName(text)) {
    if (
      mentions.some(({ after }) => person.test(after) || says.test(after)) ||
      (known.alone.get(surname) ?? 0) > 0
    )
      return 'person'
    if (mentions.some(({ before }) => isSurelyBehindPlacePreposition(before))) return 'place'
    if (mentions.every(({ before }) => /\bthe\s$/i.test(before)))
      return mentions.some(({ after }) => doesAsBody(after)) ? 'organisation' : null
    return mentions.every(({ before }) => isBehindPlacePreposition(before)) ? 'place' : 'person'
  }
  if (isPersonName(splitWords(text).slice(-2).join(' ')) && /\s\S+\s\S+\s/.test(text)) return null
  const speaks = mentions.some((mention) => isTreatedAsBody(mention) || says.test(mention.after))
  if (speaks || (!isThing(surname.toLowerCase()) && mentions.some(isShortened))) return 'organisation'
  return mentions.some(({ before }) => isSurelyBehindPlacePreposition(before)) ? 'place' : null
}

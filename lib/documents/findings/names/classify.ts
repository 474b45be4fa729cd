// Person, organisation or place? Decided once for a name from all the places where the text has it: its words first, then what
// stands around it. A name that gives no sign is left out.

import type { Name } from '@/lib/documents/draft-schema'
import { isPersonName } from './person-shape'
import {
  hasPlaceWord,
  isBehindPlacePreposition,
  isCountry,
  isSurelyBehindPlacePreposition,
} from './place-words'
import { notOrganisations, organisationWords } from './organisation-words'
import { roleNouns } from './role-words'
import type { Part } from './split-at-role'

/** "(R-Ohio)", "(Lab-Leeds)". */
const party = /^(?:R|D|I|Ind|Lab|Con|Lib)-/

export type Mention = Part['run'] & { afterRole: boolean }
export type Known = {
  /** What bodies are of: "Homeland Guard" where the text has "Department of Homeland Guard". */
  bodies: Set<string>
  /** Words that stand alone with a capital, and how often. */
  alone: Map<string, number>
  /** Last words of longer names. */
  last: Set<string>
}

const aloneBodies =
  /^(?:Senate|Congress|Parliament|Treasury|Pentagon|Kremlin|Knesset|Bundestag|Interpol|NATO|Nato|Unicef|Unesco|White House|Downing Street|Homeland Security|Supreme Court|High Court|Labou?r|Greens|Democrats|Republicans|Tories|Conservatives|Liberals|Taliban|Hamas|Hezbollah)$/
const spokenTo =
  /\b(?:told|tells|according to|spokes(?:person|man|woman)s? (?:for|of|at|from)|statement to|interview with|e-?mailed to|founder of|director (?:of|at)|head of|members? of|networks? like|groups? (?:like|such as)|organi[sz]ations? (?:like|such as|including)|activists? (?:from|with)|the charity|the group|organiser (?:at|for|with)|campaigner (?:at|for|with)|works? (?:for|at)|by the)\s(?:the\s)?$/i
const acts =
  /^\s(?:campaigns|announced|published|launched|released|reported|issued|says it|said it|employs|represents|is calling|are calling|called on|calls on|has called|welcomed|supports|opposes|runs|operates)\b/
const person =
  /^(?:,\s(?:\d\d,|an?\s|the\s|who\b|whose\b)|\s(?:who|herself|himself)\b|,?\s\(?(?:R|D|I|Ind)-\p{Lu})/u
const says = /^,?\s(?:said|says|told|tells|added|adds|explained|wrote|tweeted|argued|noted|warned|insisted)\b/

export function classify(text: string, mentions: Mention[], known: Known): Name['kind'] | null {
  if (party.test(text)) return null
  if (mentions.every(isDateline)) return 'place'
  if (isBody(text, known)) return 'organisation'
  if (mentions.some(({ afterRole }) => afterRole) && isPersonLike(text)) return 'person'
  if (isCountry(text) || (hasPlaceWord(text) && !/ers$/.test(text))) return 'place'
  const words = text.split(/\s+/)
  if (words.length === 1) return known.last.has(text) ? null : ofOneWord(text, mentions)
  return ofMoreWords(text, mentions, known)
}

/** "LONDON (AP) —": capitals in front of a bracket, comma or dash at the beginning. */
function isDateline({ text, after, opensSentence }: Mention): boolean {
  return opensSentence && /^\p{Lu}[\p{Lu} ]{3,}$/u.test(text) && /^(?:,\s|\s\(|\s?[—–-])/.test(after)
}

function isBody(text: string, known: Known): boolean {
  if (aloneBodies.test(text) || known.bodies.has(text)) return true
  if (isAcronym(text)) return true
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/, ''))
  if (words.length < 2) return false
  if (/^\p{Lu}\p{Ll}+s for \p{Lu}/u.test(text)) return true
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word))
  if (link > 0) return [words[0], words[link - 1], words.at(-1)].some((word) => organisationWords.has(word!))
  return (
    organisationWords.has(words.at(-1)!) ||
    (words.length > 2 && isAddition(text) && organisationWords.has(words.at(-2)!))
  )
}

/** "Green Party UK", "Relief International Kenya". */
function isAddition(text: string): boolean {
  const last = text.split(/\s+/).at(-1)!
  return /^\p{Lu}{2,4}$/u.test(last) || isCountry(last)
}

/** "UN", "U.N.", "C40", "NZUSA": two to eight capitals, with points or figures among them. */
export function isAcronym(text: string): boolean {
  const plain = text.replace(/\.$/, '')
  if (notOrganisations.has(plain.toLowerCase()) || /^(?:[IVX]+|\p{Lu})$/u.test(plain)) return false
  return (
    /^(?:\p{Lu}\.){1,5}\p{Lu}$/u.test(plain) ||
    (/^\p{Lu}[\p{Lu}\d&]{1,6}s?$/u.test(plain) && !/^\p{Lu}\d{3,}$/u.test(plain))
  )
}

function isCalendar(text: string): boolean {
  return /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:uary|ruary|ch|il|ust|ember|ober|day)?$/.test(
    text,
  )
}

function isPersonLike(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 4 && !/\d/.test(text)
}

function ofOneWord(text: string, mentions: Mention[]): Name['kind'] | null {
  if (text.length < 3 || roleNouns.has(text.toLowerCase()) || isCalendar(text)) return null
  if (
    mentions.some(({ before }) => isSurelyBehindPlacePreposition(before)) &&
    !mentions.some(({ after }) => says.test(after))
  )
    return 'place'
  return mentions.length > 1 && mentions.some(({ before }) => /\b(?:told|according to) $/.test(before))
    ? 'organisation'
    : null
}

function ofMoreWords(text: string, mentions: Mention[], known: Known): Name['kind'] | null {
  const surname = text.split(/\s+/).at(-1)!
  if (isPersonName(text)) {
    if (
      mentions.some(({ after }) => person.test(after) || says.test(after)) ||
      (known.alone.get(surname) ?? 0) > 0
    )
      return 'person'
    if (mentions.some(({ before }) => isSurelyBehindPlacePreposition(before))) return 'place'
    if (mentions.every(({ before }) => /\bthe\s$/i.test(before))) return null
    return mentions.every(({ before }) => isBehindPlacePreposition(before)) ? 'place' : 'person'
  }
  const speaks = mentions.some(
    ({ before, after }) => spokenTo.test(before) || acts.test(after) || says.test(after),
  )
  if (
    speaks ||
    mentions.some(({ before, after }) => /\bthe $/i.test(before) && /^,?\s\(?\p{Lu}{2,6}\b/u.test(after))
  )
    return 'organisation'
  return mentions.some(({ before }) => isSurelyBehindPlacePreposition(before)) ? 'place' : null
}

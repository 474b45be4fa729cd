// Is a short text a person's name (or several)? By shape: two to four words with capitals, none of them a word of bodies or of
// the language's small change. Used where a name stands alone: bylines, sign-offs.

import { splitWords } from '@/lib/core/split-words'
import { countryNames } from './country-names'
import { organisationWords } from './organisation-words'

const title = String.raw`(?:(?:Mrs?|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Hon|Sen|Senator|Rep|Mayor|Councillor|Cllr|MRS?|MS|DR|PROF)\.? )?`
const particle = String.raw`(?:(?:de|da|di|del|della|van|von|der|den|bin|al|el|la|le|ten|te|dos|y) ){0,2}`
const word = String.raw`(?:(?:al|el|ul)-)?\p{Lu}[\p{L}'’\-]*\p{L}`
const person = new RegExp(
  String.raw`^${title}(?:${word}|(?!U\.? ?[SNK]\.)\p{Lu}\.(?: ?\p{Lu}\.){0,2})(?: (?:\p{Lu}\.?|["“]${word}["”]|${particle}${word})){1,3}(?:,? (?:Jr|Sr|II|III|PhD|MD)\.?)?$`,
  'u',
)
const capitals = /\p{Lu}/u
/** "Hosting …", "Dale GOP": a verb in front, an acronym behind. */
const otherEnds = /^\p{Lu}\p{Ll}{3,}ing\s|\p{Ll}.*\s(?!I{1,3}V?$)\p{Lu}{2,4}$/u
/** "TKL Battalion": three capitals and more before other words are no first name. */
const acronymFirst = /^\p{Lu}{3,}\s.*\p{Ll}/u

const notNames = new Set(
  `money economy budget corporate average credit model years kids river rivers island islands valley bay beach coast campus certificate op-ed
   about action after against without beyond before all also and another are article at be big by call calls campaign can change climate day dear demand
   editors equality equity first for free from full global good green have health here home how in off follow subscribe blog title version submitted human issue issues join justice
   latest law letter life local make more national news next no not notes now of on one online open our out over page people
   petition plan policy politics power press public read real related release report rights save say says share sign social
   special statement stop story support take that the their these they this time to today top under up us view we week what
   when where who why will with women work world year you restore protect build defend demands urge urges asks wants reject repeal fix young your minister prime president secretary street road avenue city affairs relations security care services card access right labour labor trade union fair safe clean water energy food housing education department minority majority north
   south east west building buildings parliament january february march april june july august september october november december concerned resident residents voter voters constituent constituents citizen citizens parents student students
   supporter supporters taxpayer tenant tenants patient patients neighbours neighbors`.split(/\s+/),
)

/** Endings of words for ideas: no name has them. */
const abstract = /.{2}(?:tion|tions|ment|ments|ness|ity|ities|ship|ism|ics|ology)$/

export function isPersonName(text: string): boolean {
  if (text.length > 60 || !person.test(text) || acronymFirst.test(text) || otherEnds.test(text)) return false
  if (countryNames.has(text)) return false
  const words = splitWords(text)
  return words.every((one) => isNameWord(one))
}

function isNameWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.,]$/, '')
  if (organisationWords.has(plain) || notNames.has(plain) || abstract.test(plain)) return false
  return capitals.test(word.replace(/^[aeu]l-/, '').charAt(0)) || plain.length <= 5
}

/** "Jane Roe MP": with letters behind the name. */
export function isPersonWithLetters(text: string): boolean {
  const [, name, letters] = /^(.+\s.+)\s(\p{Lu}{2,3})$/u.exec(text) ?? []
  return letters !== undefined && isPersonName(name!)
}

/** "A Person", "A Person and B Person", "A Person, B Person & C Person". */
export function isPersonList(text: string): boolean {
  const parts = text.split(/\s*,\s*(?:and |& )?|\s+(?:and|&|with)\s+/i)
  return parts.length <= 8 && parts.every(isPersonName)
}

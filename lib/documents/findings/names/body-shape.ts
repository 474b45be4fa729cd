// Is a name that of a body: a council, a union, a paper? By its own words: the noun it is built on, capitals without vowels between
// them, "Mothers against …". For names.

import { splitWords } from '@/lib/core/split-words'
import { notOrganisations, organisationWords, paperWords, schoolWords } from './organisation-words'
import { isCountry } from './place-words'
import { wellKnownBodies } from './well-known-bodies'

/** Stand for a body by themselves. */
const aloneBodies =
  /^(?:Senate|Congress|Parliament|Legislature|Cabinet|Treasury|Pentagon|Kremlin|Knesset|Bundestag|Bundesrat|Duma|Riksdag|Storting|Interpol|NATO|Nato|Unicef|Unesco|White House|House|Commons|Downing Street|Holyrood|Stormont|Oireachtas|Dáil|Senedd|Homeland Security|Supreme Court|High Court|Labou?r|Greens|Democrats|Republicans|Tories|Conservatives|Liberals|Taliban|Hamas|Hezbollah)$/
/** "Doctors for …", "Mothers Against …". */
const noCrowd =
  '(?!(?:Calls|Demands|Plans|Hopes|Grants|Funds|Thanks|Reasons|Rules|Options|Awards|Petitions|Votes|Rates|Costs) )'
const purpose = '(?:for(?: an?)?|[Aa]gainst|[Ww]ithout|[Bb]eyond|United)'
const crowd = new RegExp(
  String.raw`^${noCrowd}(?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll}+s (?:(?:and|&) \p{Lu}\p{L}+s )?${purpose} \p{Lu}`,
  'u',
)
/** "Friends of the Dale" */
const friends = /^(?:Friends|Daughters|Knights|Voices) of (?:the )?\p{Lu}/u
/** "Save the Rivers", inside a sentence; "Fight for the Dale", "Action for Dale" */
const savers =
  /^(?:(?:Save|Stop|Protect|Defend|Reclaim|Keep) the|(?:Fight|Stand|Together|Rights|Speak|Hope) [Ff]or(?: the| an?)?|(?:\p{Lu}\p{Ll}+ )?(?:Action|Voices?|Justice|Allied) for(?: the| an?)?) \p{Lu}/u
/** "Tenants and Owners for Warm Homes" */
const doubleCrowd = new RegExp(
  String.raw`^${noCrowd}\p{Lu}\p{Ll}+s (?:and|&) \p{Lu}\p{L}+s ${purpose} (?!.*\sand\s)`,
  'u',
)

/** "ABC UK", "ABC Norway", "Oxfam Norway" */
const branch = /^(\S+)\s(?:UK|NZ|US|USA|GB|EU|(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))$/u
const isLetters = /^\p{Lu}{2,6}$/u
const isAcronymOfCountry = /^(?:NZ|UK|US|USA)$/

/** "Hale & Dunn" */
const partners = /^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$/u

/** "the West Bank": a place. */
const bankOfRiver = /^(?:North|South|East|West|Left|Right) Bank$/

/** "New Kaledon First": a party. */
const first = /^(.+)\sFirst$/

export function isAloneBody(word: string): boolean {
  return aloneBodies.test(word) || wellKnownBodies.has(word)
}

export function isDoubleCrowd(text: string): boolean {
  return doubleCrowd.test(text)
}

export function isBody(text: string): boolean {
  if (isAloneBody(text) || isAcronym(text) || isPartyFirst(text) || isBranch(text)) return true
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/, ''))
  if (words.length < 2) return false
  if ([crowd, partners, friends, savers].some((shape) => shape.test(text))) return true
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word))
  if (isPaper(words, link) || bankOfRiver.test(text)) return false
  if (link > 0 && words[link - 1] === 'community' && words.at(-1) === 'states') return true
  if (link > 0) return [words[0], words[link - 1], words.at(-1)].some((word) => organisationWords.has(word!))
  return organisationWords.has(words.at(-1)!) || (words.length > 2 && isBodySomewhere(text, words.at(-2)!))
}

function isPartyFirst(text: string): boolean {
  const country = first.exec(text)?.[1]
  return country !== undefined && (isCountry(country) || isAcronymOfCountry.test(country))
}

export function isBranch(text: string): boolean {
  const [, name = '', country] = branch.exec(text) ?? []
  const isName = isLetters.test(name) ? isAcronym(name) : wellKnownBodies.has(name)
  return isName && (country === undefined || isCountry(country))
}

/** "Commission Report on Rivers", "Clean Rivers Act", "Convention on Rivers": built on a word for something written. */
function isPaper(words: string[], link: number): boolean {
  if (words[0] === 'state' && link === 1 && /^(?:union|nation)$/.test(words.at(-1)!)) return true
  const noun = link > 0 ? words[link - 1]! : words.at(-1)!
  return paperWords.has(noun) || (noun === 'convention' && words[link] === 'on')
}

/** "Green Party UK", "Local Government New Zealand", "Queen’s College Dale". */
function isBodySomewhere(text: string, noun: string): boolean {
  const words = splitWords(text)
  const isAddition = /^\p{Lu}{2,4}$/u.test(words.at(-1)!) || isCountry(words.at(-1)!)
  if (schoolWords.has(noun) || (isAddition && organisationWords.has(noun))) return true
  return isCountry(words.slice(-2).join(' ')) && organisationWords.has(words.at(-3)!.toLowerCase())
}

const acronyms = [
  /^(?:\p{Lu}\.){1,5}\p{Lu}$/u,
  /^\p{Lu}[\p{Lu}\d&]{1,6}$/u,
  /^\p{Lu}{2,6}-\p{Lu}{3,6}$/u,
  /^\p{Lu}{1,3}[of]\p{Lu}{1,3}$/u,
]

/** "UN", "U.N.", "C40", "NZUSA": two to eight capitals, with points or figures among them. */
export function isAcronym(text: string): boolean {
  if (/\s|[a-z]{2}/.test(text)) return false
  const plain = text.replace(/\.$/, '')
  return (
    acronyms.some((shape) => shape.test(plain)) &&
    !notOrganisations.has(plain.toLowerCase()) &&
    !/^(?:[IVX]+|\p{Lu}|\p{Lu}\d{3,})$/u.test(plain)
  )
}

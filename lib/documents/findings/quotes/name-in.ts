// Finds the personal name in a noun phrase without a comma: "White House press secretary Jane Roe" → Jane Roe.

import { matchesIn } from '@/lib/core/matches-in'
import { spanOf, type Span } from '@/lib/core/span'
import { splitWords } from '@/lib/core/split-words'
import { nameWord, nickname, particle, shortTitles } from './words/name-shape'
import {
  alsoSurnames,
  honorifics,
  openingWords,
  organisationWords,
  personNouns,
  placeWords,
  prepositions,
  titles,
} from './words/people'

/** A capitalised name and whether it can be a person's. */
export type Named = { name: Span; isPerson: boolean }

type Run = { at: number; run: string }

/** Capitalised words in a row, with the particles of names between them. */
const runs = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${nameWord}(?:\s+(?:(?:${particle}\s+){1,2}|${nickname}\s+)?${nameWord}){0,11}`,
  'gu',
)

/** "Jane Roe MP" */
const behindNames = /(?:\s+(?:MP|MEP|MSP|TD|QC|KC|JP|PhD|MBE|OBE|CBE|AM|AO|[MOCD]NZM|QSO|QSM))+$/

export function nameIn(text: string, phrase: Span): Named | null {
  const all = matchesIn(phrase.text, runs).map((match): Run => ({
    at: match.index,
    run: withoutOffice(match[0]),
  }))
  const chosen = chooseRun(phrase.text, all)
  if (!chosen) return null
  const run = chosen.run.replace(behindNames, '')
  const cut = nameStart(run, isAfterPreposition(phrase.text, chosen.at))
  const name = spanOf(text, phrase.start + chosen.at + cut, phrase.start + chosen.at + run.length)
  return name && { name, isPerson: isPerson(phrase.text.slice(0, chosen.at + cut).trim(), name.text) }
}

/** "Jane Roe KLM Campaign Coordinator": the comma was forgotten. */
const officeBehind =
  /(?<=^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\s\p{Lu}{2,8}\s(?:\p{Lu}[\p{L}-]*\s){0,3}(\p{Lu}[\p{L}-]*)$/u

function withoutOffice(run: string): string {
  const office = officeBehind.exec(run)
  return office && isPersonNoun(office[1]!.toLowerCase()) ? run.slice(0, office.index) : run
}

/** The phrase's first words if they are a name, else the last name in it. */
function chooseRun(phrase: string, all: Run[]): Run | undefined {
  const owned = behindOwner(phrase, all.at(-1)) ?? behindNoun(phrase, all.at(-1))
  if (owned) return owned
  const free = all.filter((one) => isFree(phrase, one))
  const described = beforeNoun(phrase, all[0])
  if (described) return described
  const first = free[0]
  if (first && (first.at === 0 || isAfterArticle(phrase, first))) return first
  return free.at(-1) ?? behindPreposition(phrase, all.at(-1))
}

/** "Jane Roe spokesperson for the Quay Trust": the comma was forgotten. */
function beforeNoun(phrase: string, run?: Run): Run | undefined {
  const noun =
    run?.at === 0 ? /^\s(\p{Ll}{4,})\s(?:for|of|at)\s/u.exec(phrase.slice(run.run.length))?.[1] : undefined
  const isName = run !== undefined && /^\S+(?:\s\S+){1,2}$/.test(run.run) && !organisationWords.test(run.run)
  return noun && isName && isPersonNoun(noun) && !/['’]s?$/.test(run.run) ? run : undefined
}

/** A run that a common noun follows only modifies it ("White House aide"); after a preposition it is a place or body. */
function isFree(phrase: string, { at, run }: Run): boolean {
  if (/['’]s?$/.test(run) || splitWords(run).every(isTitle) || isOfficeName(run)) return false
  const next = /^\s+([\p{Ll}&][\p{L}-]*)/u.exec(phrase.slice(at + run.length))?.[1]
  return (!next || prepositions.test(next)) && !isAfterPreposition(phrase, at)
}

/** "Mayor", "Secretary-General" */
function isTitle(word: string): boolean {
  const plain = word.replace(/\.$/, '')
  return titles.test(plain) || (plain.includes('-') && plain.split('-').every((part) => titles.test(part)))
}

/** "in eastern Dale" */
const beforeName =
  /(\S+)\s+(?:the\s+)?(?:(?:(?:north|south|east|west)[a-z-]*|central|rural|greater|upper|lower|nearby|neighbou?ring|downtown|inner|outer)\s+)?$/

function isAfterPreposition(phrase: string, at: number): boolean {
  const before = beforeName.exec(phrase.slice(Math.max(0, at - 40), at))?.[1]
  return before !== undefined && prepositions.test(before)
}

/** "the Rev. Jane Roe", "the President Jane Roe". */
function isAfterArticle(phrase: string, { at, run }: Run): boolean {
  return /^(?:the|an?)\s+$/i.test(phrase.slice(0, at)) && isTitle(run.split(/\s/)[0] ?? '')
}

/** "spokesperson for ACC Jane Roe", "Secretary of State Jane Roe". */
function behindPreposition(phrase: string, run?: Run): Run | undefined {
  return run && personNouns.test(phrase.slice(0, run.at)) && endsInName(phrase, run) ? run : undefined
}

/** "the League of Tenants’ Jane Roe" */
function behindOwner(phrase: string, run?: Run): Run | undefined {
  const isOwned = /['’]s?$/.test(splitWords(run?.run ?? '').at(-3) ?? '')
  return run && isOwned && isAfterPreposition(phrase, run.at) && endsInName(phrase, run) ? run : undefined
}

/** "Council of Trade Unions president Jane Roe", "Dale Principal and branch member Jane Roe" */
function behindNoun(phrase: string, run?: Run): Run | undefined {
  if (run && isBehindTitle(phrase, run)) return run
  const noun =
    run && /(?<=\s)\p{Ll}[\p{L}-]+(?=\s+$)/u.exec(phrase.slice(Math.max(0, run.at - 30), run.at))?.[0]
  if (!noun || !isPersonNoun(noun) || run.at + run.run.length < phrase.length) return undefined
  return /\s/.test(run.run) && !organisationWords.test(run.run) ? run : undefined
}

/** "Deputy Director for Town Affairs Professor Jane Roe" */
function isBehindTitle(phrase: string, run: Run): boolean {
  return (
    isAfterPreposition(phrase, run.at) && endsInName(phrase, run) && isTitle(splitWords(run.run).at(-3) ?? '')
  )
}

/** Of three words and more, at the phrase's end, the last two can be a name. */
function endsInName(phrase: string, { at, run }: Run): boolean {
  const words = splitWords(run)
  return (
    at + run.length >= phrase.length &&
    words.length >= 3 &&
    !organisationWords.test(words.slice(-2).join(' '))
  )
}

/** Where the name begins in its run: after titles, possessives and acronyms. */
function nameStart(run: string, isBehind: boolean): number {
  const words = matchesIn(run, /\S+/g).map((match) => ({ at: match.index, word: match[0] }))
  const short = words.findLastIndex(({ word }) => isShortTitle(word))
  if (isBehind && short > 0) return words[short]?.at ?? 0
  if (isBehind) return words.at(/^\p{Lu}\./u.test(words.at(-2)?.word ?? '') ? -3 : -2)?.at ?? 0
  const last = words
    .slice(0, -1)
    .findLastIndex(({ word }, i) => isBeforeName(word, i) || isShortTitle(words[i + 1]?.word ?? ''))
  const isCalled = last < 0 && words.length > 2 && isPersonNoun(words[0]?.word ?? '')
  return words[isCalled ? 1 : last + 1]?.at ?? 0
}

function isBeforeName(word: string, index: number): boolean {
  if (/^(?:Sens|Reps|Govs)\.?$/.test(word)) return true
  if (isShortTitle(word)) return false
  const isAcronym = /^\p{Lu}{2,}s?$/u.test(word)
  return isTitle(word) || isAcronym || /['’]s?$/.test(word) || (index === 0 && openingWords.test(word))
}

/** "Farmer Jane Roe" opens a sentence. */
function isPersonNoun(word: string): boolean {
  return personNouns.exec(word)?.[0] === word
}

function isShortTitle(word: string): boolean {
  return shortTitles.test(word.replace(/\.$/, '')) && !/^[JS]r/.test(word)
}

function isPerson(before: string, name: string): boolean {
  const words = splitWords(name)
  if (words.every(isTitle) || joining.test(name) || isOfficeName(name)) return false
  if (isBody(before, name) || placeWords.test(words[0] ?? '') || words.length > 6) return false
  if (words.length === 1 && openingWords.test(name)) return false
  if (words.length === 1 && (honorifics.test(name.replace(/\.$/, '')) || /^\p{Lu}{1,12}$/u.test(name)))
    return false
  return !isShouted(name) && !/^(?:the|an?)$/i.test(before.replace(/^the (?=Rev|Hon)/, ''))
}

/** "Spokesperson Jane Street" and "Ms Street" are none. */
function isBody(before: string, name: string): boolean {
  const polite = name.split(/\.?\s/)[0] ?? ''
  const isTitled = isTitle(/\S+$/.exec(before)?.[0] ?? '') || honorifics.test(polite) || isShortTitle(polite)
  return organisationWords.test(isTitled ? name.replace(alsoSurnames, '') : name)
}

/** "Press Office Manager", not surnames that are offices as well. */
export function isOfficeName(name: string): boolean {
  const last = /\s(\p{Lu}\S*)$/u.exec(name)?.[1] ?? ''
  return titles.test(last) && personNouns.test(last) && !officesAndNames.test(last)
}

const officesAndNames = /^(?:Bishop|Judge|Captain|General|Nurse|Coach|Head|Chancellor)$/

/** "Quay Listening Days In": a heading that runs into its paragraph. */
const joining = /\s(?:In|On|At|For|By|From|To|With|And|After|As|The)(?:\s|$)/

/** A headline in capitals is not a name. */
function isShouted(name: string): boolean {
  return /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name)
}

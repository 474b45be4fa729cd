// Cuts a run at the word for an office: "Senate Majority Leader Jane Roe" is a body, an office and a person.

import { isPersonName } from './person-shape'
import { withoutPortfolio } from './portfolio'
import { roleModifiers, roleNouns, surnames } from './role-words'
import { hasBodyWord, wordsOf, type RunWord } from './run-words'
import { partOf, type Run } from './runs'
import { isTeReo } from './te-reo'

/** A part of a run; `afterRole`: an office stood before it, so it names a person. */
export type Part = { run: Run; afterRole: boolean }

/** At the last word for an office: what stands before it and its modifiers, and the person after it. */
export function splitAtRole(run: Run): Part[] {
  const words = wordsOf(run.text)
  const role = words.findLastIndex(({ plain, word }) => roleNouns.has(plain) && !/['’]s$/.test(word))
  if (role < 0 || isOfBody(words, role)) return splitBehindOffice(run)
  let first = role
  while (first > 0 && (isOfOffice(words[first - 1]!.plain) || isNational(words, first - 1))) first--
  const front = first > 0 ? partOf(run, 0, words[first]!.at - 1) : null
  const owner =
    front &&
    (withoutPortfolio(front) ??
      (headsDepartment.test(words[role]!.plain) && !ofCountry.test(front.text) ? front : null))
  const before = owner ? [trimPossessive(owner)] : []
  const next = words[role + 1]
  const isPerson =
    next &&
    !/^(?:of|for|and|on|to|at)$/.test(next.word) &&
    !(words.length === role + 2 && roleModifiers.has(next.plain))
  const after = isPerson ? [partOf(run, next.at, run.text.length)] : []
  return [
    ...before.map((part) => ({ run: part, afterRole: false })),
    ...after.map((part) => ({ run: part, afterRole: true })),
  ]
}

/** "Homeland Guard Secretary Jane Roe": of a department that is called by its subject. */
const ofCountry = /^(?:The )?U\.?S\.?\s/
const headsDepartment = /^(?:secretary|undersecretary|director|commissioner)$/

/** "the ABC National Chair" */
function isNational(words: RunWord[], at: number): boolean {
  return at > 0 && words[at]!.plain === 'national'
}

function isOfOffice(word: string): boolean {
  return roleModifiers.has(word) || roleNouns.has(word)
}

/** "General Assembly", "Office of the Inspector General", "Jane King": the word is part of the name. */
function isOfBody(words: RunWord[], role: number): boolean {
  const behind = words
    .slice(role + 1)
    .map(({ word }) => word)
    .join(' ')
  if (hasBodyWord(behind) || isCause(words, role)) return true
  if (role !== words.length - 1) return false
  const front = words
    .slice(0, role)
    .map(({ word }) => word)
    .join(' ')
  const owner = /\s(?:of|for)\b(.*)$/.exec(front)?.[1]
  return owner !== undefined
    ? hasBodyWord(front) && (words[role]!.plain.endsWith('s') || isOffice(owner))
    : surnames.has(words[role]!.plain) && role > 0 && !hasBodyWord(front)
}

/** "for Justice", "of Economic and Social Justice": no judge's title. */
function isCause(words: RunWord[], role: number): boolean {
  return (
    words[role]!.plain === 'justice' && words.slice(0, role).some(({ plain }) => /^(?:for|of)$/.test(plain))
  )
}

/** "the Inspector" before "General": nothing but the office. */
function isOffice(words: string): boolean {
  return words.split(/\s+/).every((word) => word === '' || isOfOffice(word.toLowerCase()) || word === 'the')
}

function isBehindOffice(before: string): boolean {
  const office = /(\p{L}+)\s(?:of|for|to|at)\s(?:the\s)?$/u.exec(before)?.[1]?.toLowerCase()
  return office !== undefined && (roleNouns.has(office) || /^(?:spokes|executive)/.test(office))
}

/** "the Dale Trust Jane Roe, Director": names in a row of who signed. */
const beforeComma =
  /^,\s(?:Chief Executive|Director|CEO|Chair\p{L}*|President|Secretary|Manager|Editor|Convenor|Treasurer)\b/u

/** "ambassador to the United Nations Jane Roe", "Secretary of State Jane Roe": of three words and more the last two can be a name. */
function splitBehindOffice(run: Run): Part[] {
  const isBetween = isBehindOffice(run.before) || beforeComma.test(run.after)
  const words = isBetween ? wordsOf(run.text) : []
  const name = words.slice(-2)
  const isNamed =
    words.length >= 3 && !isTeReoName(words) && isPersonName(name.map(({ word }) => word).join(' '))
  if (!isNamed) return [{ run, afterRole: false }]
  const at = name[0]!.at
  return [
    { run: partOf(run, 0, at - 1), afterRole: false },
    { run: partOf(run, at, run.text.length), afterRole: true },
  ]
}

/** "ABC Te Kura Tai" */
function isTeReoName(words: RunWord[]): boolean {
  const all = words.map(({ word }) => word)
  return isTeReo(all.join(' ')) || isTeReo(all.slice(1).join(' '))
}

function trimPossessive(run: Run): Run {
  const tail = /['’]s?$/.exec(run.text)?.[0].length ?? 0
  return tail ? partOf(run, 0, run.text.length - tail) : run
}

// Cuts a run of capitals where one name ends and the next begins: "Senate Majority Leader Jane Roe" is a body, an office and a
// person; "Oxfam and Jane Roe" are two; "Customs and Border Protection" is one.

import { organisationWords } from './organisation-words'
import { isPersonName } from './person-shape'
import { roleModifiers, roleNouns, surnames } from './role-words'
import { partOf, type Run } from './runs'

export type Part = { run: Run; afterRole: boolean }

export function splitRun(run: Run): Part[] {
  return splitAtLinks(run).flatMap(splitAtRole)
}

function wordsOf(text: string): { at: number; word: string; plain: string }[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    at: index,
    word,
    plain: word
      .toLowerCase()
      .replace(/[.,]$/, '')
      .replace(/['’]s$/, ''),
  }))
}

/** Takes "and", "for" and "on" out of the run unless they hold the name of a body together. */
function splitAtLinks(run: Run): Run[] {
  const links = [...run.text.matchAll(/\s(?:and|&|for|on|of)\s(?:the\s)?/g)]
  for (const link of links) {
    const left = run.text.slice(0, link.index)
    const right = run.text.slice(link.index + link[0].length)
    if (isHeldTogether(left, right, link[0].trim())) continue
    return [
      partOf(run, 0, link.index),
      ...splitAtLinks(partOf(run, link.index + link[0].length, run.text.length)),
    ]
  }
  return [run]
}

function isHeldTogether(left: string, right: string, link: string): boolean {
  const leftBody = hasBodyWord(left)
  if (isPersonName(right) && /^(?:and|&)/.test(link)) return false
  if (/^of\b/.test(link)) return !endsInRole(left) || /^(?:office|house)$/i.test(lastWord(left))
  if (/^(?:for|on)\b/.test(link))
    return leftBody || /^\p{Lu}\p{Ll}+(?:ers|ors|ents|ists|ians|ns|men|ends)$/u.test(lastWord(left))
  if (/\b(?:of|for|on)\b/.test(left) && hasBodyWord(left.split(/\s(?:of|for|on)\s/)[0]!))
    return !isNewBody(right)
  return (
    !leftBody &&
    !/the$/.test(link) &&
    !endsInRole(left) &&
    left.split(' ').length <= 3 &&
    organisationWords.has(lastWord(right.split(/\s(?:and|of|for)\s/)[0]!).toLowerCase())
  )
}

/** "Department of Health and Oxfam International": the second has a word of bodies of its own and more words. */
function isNewBody(right: string): boolean {
  return /^(?:the\s)/.test(right) || (/^[\p{Lu}\d]{2,}$/u.test(right) && right.length < 7)
}

export function hasBodyWord(text: string): boolean {
  return wordsOf(text).some(({ plain }) => organisationWords.has(plain))
}

function endsInRole(text: string): boolean {
  return roleNouns.has(lastWord(text).toLowerCase())
}

function lastWord(text: string): string {
  return wordsOf(text).at(-1)?.word ?? ''
}

/** At the last word for an office: what stands before it and its modifiers, and the person after it. */
function splitAtRole(run: Run): Part[] {
  const words = wordsOf(run.text)
  const role = words.findLastIndex(({ plain, word }) => roleNouns.has(plain) && !/['’]s$/.test(word))
  if (role < 0 || isOfBody(words, role)) return splitBehindOffice(run)
  let first = role
  while (first > 0 && isOfOffice(words[first - 1]!.plain)) first--
  const before = first > 0 ? [trimPossessive(partOf(run, 0, words[first]!.at - 1))] : []
  const next = words[role + 1]
  const after = next && !/^(?:of|for|and)$/.test(next.word) ? [partOf(run, next.at, run.text.length)] : []
  return [
    ...before.map((part) => ({ run: part, afterRole: false })),
    ...after.map((part) => ({ run: part, afterRole: true })),
  ]
}

function isOfOffice(word: string): boolean {
  return roleModifiers.has(word) || roleNouns.has(word)
}

/** "General Assembly", "Office of the Inspector General", "Jane King": the word is part of the name. */
function isOfBody(words: ReturnType<typeof wordsOf>, role: number): boolean {
  const behind = words
    .slice(role + 1)
    .map(({ word }) => word)
    .join(' ')
  if (hasBodyWord(behind)) return true
  if (role !== words.length - 1) return false
  const front = words
    .slice(0, role)
    .map(({ word }) => word)
    .join(' ')
  return /\s(?:of|for)\s?/.test(front)
    ? hasBodyWord(front)
    : surnames.has(words[role]!.plain) && role > 0 && !hasBodyWord(front)
}

/** "ambassador to the United Nations Jane Roe", "Secretary of State Jane Roe": of three words and more the last two can be a name. */
function splitBehindOffice(run: Run): Part[] {
  const words = wordsOf(run.text)
  const name = words.slice(-2)
  const office = /(\p{L}+)\s(?:of|for|to|at)\s(?:the\s)?$/u.exec(run.before)?.[1]?.toLowerCase()
  const isNamed = words.length >= 3 && isPersonName(name.map(({ word }) => word).join(' '))
  if (!office || !isNamed || !(roleNouns.has(office) || /^spokes/.test(office)))
    return [{ run, afterRole: false }]
  const at = name[0]!.at
  return [
    { run: partOf(run, 0, at - 1), afterRole: false },
    { run: partOf(run, at, run.text.length), afterRole: true },
  ]
}

function trimPossessive(run: Run): Run {
  const tail = /['’]s?$/.exec(run.text)?.[0].length ?? 0
  return tail ? partOf(run, 0, run.text.length - tail) : run
}

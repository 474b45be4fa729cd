// Cuts a run of capitals where one name ends and the next begins: "Senate Majority Leader Jane Roe" is a body, an office and a
// person; "Oxfam and Jane Roe" are two; "Customs and Border Protection" is one.

import { matchesIn } from '@/lib/core/matches-in'
import { isAcronym, isAloneBody, isBody, isDoubleCrowd } from './body-shape'
import { isHeldTogether, isSundayPaper } from './held-together'
import { isPersonName } from './person-shape'
import { beforeOffice, withoutPortfolio } from './portfolio'
import { roleNouns } from './role-words'
import { hasBodyWord } from './run-words'
import { partOf, type Run } from './runs'
import { isSubject } from './subject-words'
import { splitAtRole, type Part } from './split-at-role'

export function splitRun(whole: Run): Part[] {
  const run = withoutBase(whole)
  if (run.isWhole || isDoubleCrowd(run.text)) return [{ run, afterRole: false }]
  if (isSubjectFor(run)) return [{ run: { ...run, isWhole: true }, afterRole: false }]
  if (!/\s/.test(run.text)) return roleNouns.has(run.text.toLowerCase()) ? [] : [{ run, afterRole: false }]
  return splitAtLinks(run)
    .flatMap(beforeLetters)
    .flatMap(beforeSmallOffice)
    .map(withoutPeople)
    .flatMap(splitAtOwner)
}

/** "at Ferries for Dale": what a body is for, where nothing else than a body stands; "Transport for Dale" wherever it stands. */
const forPlace = /^(\p{Lu}\p{L}+) for (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u
const atBody =
  /\b(?:at|by|from|told|with|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|tell(?:s|ing)?)\s$/i

function isSubjectFor({ text, before }: Run): boolean {
  const subject = forPlace.exec(text)?.[1]
  return subject === 'Transport' || (subject !== undefined && isSubject(subject) && atBody.test(before))
}

/** "Dale-based Ferrylist" */
function withoutBase(run: Run): Run {
  const base =
    /^\p{Lu}[\p{L}.-]*-(?:based|born|owned|led|backed|headquartered)\s(?=\p{Lu})/u.exec(run.text)?.[0]
      .length ?? 0
  if (base === 0) return run
  const name = partOf(run, base, run.text.length)
  return { ...name, isWhole: !/\s/.test(name.text) }
}

/** "Dale FPWU": the place before a body's letters; not "Jane Roe MBE" nor "Ferry Trust NZ". */
function beforeLetters(run: Run): Run[] {
  const [front = '', letters = ''] = /^(.*\p{Ll}) (\p{Lu}{3,6})$/u.exec(run.text)?.slice(1) ?? []
  if (!letters || !isAcronym(letters) || isBody(run.text) || isPersonName(front) || front.includes("'"))
    return [run]
  return [partOf(run, 0, front.length), partOf(run, front.length + 1, run.text.length)]
}

/** "Dale Institute of Art Tutors": who they are, behind the name. */
const behindBody = /\s(?:Students|Tutors|Staff|Teachers|Lecturers|Graduates|Researchers)$/

function withoutPeople(run: Run): Run {
  const tail = behindBody.exec(run.text)
  const body = tail && run.text.slice(0, tail.index)
  return body && /\sof\s/.test(body) && isBody(body) ? partOf(run, 0, body.length) : run
}

/** "Dale First Housing spokesman" */
function beforeSmallOffice(run: Run): Run[] {
  if (!beforeOffice.test(run.after) || /\s(?:of|for|on)\s/.test(run.text)) return [run]
  return [withoutPortfolio(run) ?? []].flat()
}

/** "the League of Tenants’ Jane Roe", "Dale University’s School of Law", but not "the Nurses’ Union" nor "Alliance of People’s Movements". */
function splitAtOwner(run: Run): Part[] {
  const owner = /['’]s?\s(?=\p{Lu})/u.exec(run.text)
  const left = owner ? partOf(run, 0, owner.index) : null
  if (
    !owner ||
    !left ||
    !isBody(left.text) ||
    /^The\s|\s(?:People|Peoples|Women|Men|Children)$/.test(left.text)
  )
    return splitAtRole(run)
  const right = partOf(run, owner.index + owner[0].length, run.text.length)
  const isPerson = isPersonName(right.text)
  if (!isPerson && !owner[0].includes('s')) return splitAtRole(run)
  const behind = isPerson ? [{ run: right, afterRole: true }] : splitAtRole(right)
  return [{ run: left, afterRole: false }, ...behind]
}

/** Takes "and", "for" and "on" out of the run unless they hold the name of a body together. */
function splitAtLinks(run: Run): Run[] {
  const links = matchesIn(run.text, /\s(?:and|&|for|on|of)\s(?:the\s)?/g)
  for (const link of links) {
    const left = run.text.slice(0, link.index)
    const right = run.text.slice(link.index + link[0].length)
    if (
      isAloneBody(run.text) ||
      (!isOpeningCrowd(run, left) &&
        !(startsWithDay.test(right) && !isSundayPaper(left, right)) &&
        isHeldTogether(left, right, link[0].trim()))
    )
      continue
    return [
      partOf(run, 0, link.index),
      ...splitAtLinks(partOf(run, link.index + link[0].length, run.text.length)),
    ]
  }
  return [run]
}

const startsWithDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

const membersOf = /^(?:Students|Staff|Members|Workers|Employees|Residents|Representatives) of /

/** "Parents of the Hill School …" at the beginning of a sentence: the capital is the sentence's. */
function isOpeningCrowd(run: Run, left: string): boolean {
  if (membersOf.test(run.text)) return true
  return run.opensSentence && /^\p{Lu}\p{Ll}+s$/u.test(left) && !hasBodyWord(left)
}

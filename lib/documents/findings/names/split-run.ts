// Cuts a run of capitals where one name ends and the next begins: "Senate Majority Leader Jane Roe" is a body, an office and a
// person; "Oxfam and Jane Roe" are two; "Customs and Border Protection" is one.

import { matchesIn } from '@/lib/core/matches-in'
import { isAcronym, isBody, isDoubleCrowd } from './body-shape'
import { newspaperWords, organisationWords, schoolWords } from './organisation-words'
import { isCompany } from './company-shape'
import { isPersonName } from './person-shape'
import { beforeOffice, withoutPortfolio } from './portfolio'
import { roleNouns } from './role-words'
import { hasBodyWord, wordsOf } from './run-words'
import { partOf, type Run } from './runs'
import { isSubject } from './subject-words'
import { splitAtRole, type Part } from './split-at-role'

export function splitRun(run: Run): Part[] {
  if (run.isWhole || isDoubleCrowd(run.text)) return [{ run, afterRole: false }]
  if (!/\s/.test(run.text)) return roleNouns.has(run.text.toLowerCase()) ? [] : [{ run, afterRole: false }]
  return splitAtLinks(run).flatMap(beforeSmallOffice).map(withoutPeople).flatMap(splitAtOwner)
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

/** "the League of Tenants’ Jane Roe", "Dale University’s School of Law", but not "the Nurses’ Union". */
function splitAtOwner(run: Run): Part[] {
  const owner = /['’]s?\s(?=\p{Lu})/u.exec(run.text)
  const left = owner ? partOf(run, 0, owner.index) : null
  if (!owner || !left || !isBody(left.text) || /^The\s/.test(left.text)) return splitAtRole(run)
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
      !isOpeningCrowd(run, left) &&
      !(startsWithDay.test(right) && !isSundayPaper(left, right)) &&
      isHeldTogether(left, right, link[0].trim())
    )
      continue
    return [
      partOf(run, 0, link.index),
      ...splitAtLinks(partOf(run, link.index + link[0].length, run.text.length)),
    ]
  }
  return [run]
}

/** "the Dale Mail on Sunday" */
function isSundayPaper(left: string, right: string): boolean {
  return /^Sunday\b/.test(right) && newspaperWords.has(lastWord(left).toLowerCase())
}

const startsWithDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/** "Customs and Border Guard" is one body; "Oxfam and Relief International" are two. */
function isSharedNoun(word: string): boolean {
  return (
    organisationWords.has(word) &&
    !schoolWords.has(word) &&
    !/^(?:international|bank|church|party)$/.test(word)
  )
}

const membersOf = /^(?:Students|Staff|Members|Workers|Employees|Residents|Representatives) of /

/** "Parents of the Hill School …" at the beginning of a sentence: the capital is the sentence's. */
function isOpeningCrowd(run: Run, left: string): boolean {
  if (membersOf.test(run.text)) return true
  return run.opensSentence && /^\p{Lu}\p{Ll}+s$/u.test(left) && !hasBodyWord(left)
}

function isHeldTogether(left: string, right: string, link: string): boolean {
  if (isSundayPaper(left, right)) return true
  const leftBody = hasBodyWord(left) || isAcronym(lastWord(left))
  if (isSubject(left) && !/\s/.test(left) && isCompany(right)) return true
  if (isPersonName(right) && /^(?:and|&)/.test(link)) return false
  if (/^of\b/.test(link) && isPersonOf(left, right)) return false
  if (/^of\b/.test(link)) return !endsInRole(left) || /^(?:office|house)$/i.test(lastWord(left))
  if (
    /^for\b/.test(link) &&
    !endsInRole(left) &&
    !isPersonName(left) &&
    isSharedNoun(lastWord(right).toLowerCase())
  )
    return true
  if (/^(?:for|on)\b/.test(link))
    return leftBody || /^\p{Lu}\p{Ll}+(?:ers|ors|ents|ists|ians|ns|men|ends)$/u.test(lastWord(left))
  if (/\b(?:of|for|on)\b/.test(left) && hasBodyWord(left.split(/\s(?:of|for|on)\s/)[0]!))
    return !isNewBody(right, /the$/.test(link)) && !(isSchoolOf(left) && hasBodyWord(right))
  return (
    !leftBody &&
    !/the$/.test(link) &&
    !endsInRole(left) &&
    left.split(' ').length <= 3 &&
    isSharedNoun(lastWord(right.split(/\s(?:and|of|for)\s/)[0]!).toLowerCase())
  )
}

/** "Jane Roe of the Nurses’ Union", not "Young Voters of Dale". */
function isPersonOf(left: string, right: string): boolean {
  return isPersonName(left) && (hasBodyWord(right) || !/s$/.test(left)) && !hasBodyWord(left)
}

/** "Department of Health and Oxfam", "Union of Nurses and the Ministry of Health", "Centre for Work and Women for Peace". */
function isNewBody(right: string, afterArticle: boolean): boolean {
  return (
    (afterArticle && hasBodyWord(right)) ||
    /^\p{Lu}\p{Ll}+(?:s|men|ren) (?:for|against) /u.test(right) ||
    (/^[\p{Lu}\d]{2,}$/u.test(right) && right.length < 7)
  )
}

/** "University of Dale": nothing that another body is a part of. */
function isSchoolOf(left: string): boolean {
  return schoolWords.has(wordsOf(left)[0]?.plain ?? '')
}

function endsInRole(text: string): boolean {
  return roleNouns.has(lastWord(text).toLowerCase())
}

function lastWord(text: string): string {
  return wordsOf(text).at(-1)?.word ?? ''
}

// Do "and", "of", "for" and "on" hold the name of one body together, or do they stand between two names? "Customs and Border Guard" is one,
// "Oxfam and Relief International" are two.

import { monthNames } from '../dates'
import { isAcronym, isAloneBody, isBody } from './body-shape'
import { isCompany } from './company-shape'
import { newspaperWords, organisationWords, schoolWords } from './organisation-words'
import { isPersonName } from './person-shape'
import { hasPlaceWord, isCountry } from './place-words'
import { roleNouns } from './role-words'
import { hasBodyWord, wordsOf } from './run-words'
import { isSubject } from './subject-words'

/** "the Dale Mail on Sunday" */
export function isSundayPaper(left: string, right: string): boolean {
  return /^Sunday\b/.test(right) && newspaperWords.has(lastWord(left).toLowerCase())
}

/** "Customs and Border Guard" is one body; "Oxfam and Relief International" are two. */
function isSharedNoun(word: string): boolean {
  return (
    organisationWords.has(word) &&
    !schoolWords.has(word) &&
    !/^(?:international|bank|church|party)$/.test(word)
  )
}

/** Do the words before and after a link make one name? */
export function isHeldTogether(left: string, right: string, link: string): boolean {
  if (isSundayPaper(left, right)) return true
  const leftBody = hasBodyWord(left) || isAcronym(lastWord(left))
  if (isSubject(left) && !/\s/.test(left) && isCompany(right)) return true
  if (endsInAdjective(left) && /^(?:and|&)/.test(link) && isAdjective(right)) return true
  if (isPersonName(right) && /^(?:and|&)/.test(link) && !isAllSubjects(right)) return false
  if (/^of\b/.test(link) && isPersonOf(left, right)) return false
  if (/^of\b/.test(link)) return !endsInRole(left) || /^(?:office|house)$/i.test(lastWord(left))
  if (
    /^for\b/.test(link) &&
    !endsInRole(left) &&
    !isPersonName(left) &&
    isSharedNoun(lastWord(right).toLowerCase())
  )
    return true
  if (/^on\b/.test(link)) return isOnSubject(left, right)
  if (/^for\b/.test(link))
    return (
      leftBody ||
      /^\p{Lu}\p{Ll}+(?:ers|ors|ents|ists|ians|ns|men|ends)$|^(?:Voices?|Action|Allied|Fight|Justice)$/u.test(
        lastWord(left),
      )
    )
  if (/\b(?:of|for|on)\b/.test(left) && hasBodyWord(left.split(/\s(?:of|for|on)\s/)[0]!))
    return !isNewBody(left, right, /the$/.test(link)) && !(isSchoolOf(left) && hasBodyWord(right))
  if (
    purpose.test(left) &&
    !/the$/.test(link) &&
    wordsOf(right).length === 1 &&
    !isCompany(right) &&
    !isAcronym(right)
  )
    return true
  return (
    !leftBody &&
    !/the$/.test(link) &&
    !endsInRole(left) &&
    left.split(' ').length <= 3 &&
    !isCountry(lastWord(left)) &&
    !/^\p{Lu}{3,}$/u.test(right) &&
    !isAloneBody(right) &&
    isSharedNoun(lastWord(right.split(/\s(?:and|of|for|on)\s/)[0]!).toLowerCase())
  )
}

/** "Citizens for Justice", before "and Peace" */
const purpose = /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll}+s for \p{Lu}\p{Ll}+$/u

/** "Centre for Experimental | and Translational Medicine": what it is for goes on. */
function endsInAdjective(left: string): boolean {
  const subject = /\s(?:of|for)\s(?:the\s)?(.+)$/.exec(left)?.[1]
  return subject !== undefined && isAdjective(subject) && hasBodyWord(left)
}

function isAdjective(words: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:al|ic|ive|ary)(?:\s|$)/u.test(words)
}

/** "Family Welfare" behind "Ministry of Health and": by its shape a person's name. */
function isAllSubjects(text: string): boolean {
  return wordsOf(text).every(({ word }) => isSubject(word))
}

/** "Commission on Rivers", not "Ferry School on Dale" nor "Senate on August". */
const onSubject =
  /^(?:commission|committee|subcommittee|council|conference|panel|inquiry|institute|cent(?:er|re)|coalition|campaign|task-?force|force|group|authority|board|bureau|project|network|forum|roundtable|office|agency|programme?|society|alliance|caucus|summit|court|association|union|watch|assembly|consortium|foundation|initiative)$/

function isOnSubject(left: string, right: string): boolean {
  const first = wordsOf(left)[0]?.plain ?? ''
  const isOf = onSubject.test(lastWord(left).toLowerCase()) || onSubject.test(first)
  return isOf && !hasPlaceWord(right) && !isMonth.test(right)
}

const isMonth = new RegExp(String.raw`^(?:${monthNames})\b`)

/** "Jane Roe of the Nurses’ Union", not "Young Voters of Dale". */
function isPersonOf(left: string, right: string): boolean {
  return isPersonName(left) && (hasBodyWord(right) || !/s$/.test(left)) && !hasBodyWord(left)
}

/** "Movement of New Kaledon": its country ends a name. */
function isOfCountry(left: string): boolean {
  return isCountry(/\sof\s(?:the\s)?(.+)$/.exec(left)?.[1] ?? '')
}

/** "Department of Health and Oxfam", "Union of Nurses and the Ministry of Health", "Centre for Work and Women for Peace". */
function isNewBody(left: string, right: string, afterArticle: boolean): boolean {
  return (
    (afterArticle && hasBodyWord(right)) ||
    (isOfCountry(left) && isBody(right)) ||
    /^\p{Lu}\p{Ll}+(?:s|men|ren) (?:for|against) /u.test(right) ||
    (/^(?!IT$)[\p{Lu}\d]{2,}$/u.test(right) && right.length < 7)
  )
}

/** "University of Dale": nothing that another body is a part of. */
function isSchoolOf(left: string): boolean {
  return schoolWords.has(wordsOf(left)[0]?.plain ?? '')
}

/** What people are or earn there: "Fellow of the Society", "Master of Arts". */
const held =
  /^(?:Heads?|Fellows?|Officials?|Bachelors?|Masters?|Doctors?|Diplomas?|Graduates?|Professors?|Certificates?|Department Heads?)$/

function endsInRole(text: string): boolean {
  const word = lastWord(text)
  const office = word.slice(word.lastIndexOf('-') + 1)
  return [word, office].some((one) => roleNouns.has(one.toLowerCase())) || held.test(word)
}

function lastWord(text: string): string {
  return wordsOf(text).at(-1)?.word ?? ''
}

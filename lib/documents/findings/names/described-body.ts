// Is a name said to be a body's by what stands around it: "Green Path, a policy group", "the charity X", "told X", "the Ambleton Echo"?

import { newspaperWords } from './organisation-words'
import type { Mention } from './classify'

const bodyNoun =
  '(?:group|organi[sz]ation|charity|union|coalition|think[ -]tank|non-?profit|NGO|network|company|firm|agency|newspaper|paper|magazine|website|broadcaster|outlet|association|society|committee|foundation|party|club|church|alliance|federation|institute|initiative|collective|cooperative|movement|retailer|bank|publisher|start-?up|body|service)'
const office = String.raw`(?:chair\p{L}*|chief|director|president|leader|spokes\p{L}+|founder|secretary|treasurer|organi[sz]er|co-?ordinator|campaigner|conven[eo]r|CEO)`
/** ", a small policy group"; not ", the party leader" nor ", the company’s chief" */
const called = new RegExp(
  String.raw`^,\s(?:an?|the)\s(?:[\p{L}’'-]+\s){0,4}?${bodyNoun}\b(?!['’]|\s(?:${office}|boss|head|member|owner|manager|worker))`,
  'u',
)
/** "X chair Jane Roe", "X’s policy director Jane Roe" */
const hasOfficer = new RegExp(
  String.raw`^(?:['’]s?)?\s(?:\p{Ll}+\s){0,2}?${office}\s(?:executive\s)?\p{Lu}\p{Ll}`,
  'u',
)
/** "charities such as X", "charities such as Y, Z and X" */
const inList =
  /\b(?:NGOs?|charit(?:y|ies)|groups?|organi[sz]ations?|unions|companies|firms|agencies|newspapers)\s(?:such as|like)\s(?:\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3}(?:,\s(?:and\s)?|\s(?:and|or)\s)){0,6}$/u
const isBodyNoun = new RegExp(`^${bodyNoun}$`)
const spokenTo =
  /\b(?:told|tells|according to|spokes(?:person|man|woman|people)s? (?:for|of|at|from)|statement to|interview with|e-?mailed to|founder of|(?:chief executive|CEO|director) (?:of|at)|head of|members? of|networks? like|groups? (?:like|such as)|organi[sz]ations? (?:like|such as|including)|activists? (?:from|with)|the charity|the group|organiser (?:at|for|with)|campaigner (?:at|for|with)|works? (?:for|at)|by the)\s(?:the\s)?$/i
const acts =
  /^\s(?:campaigns|announced|published|launched|released|reported|issued|says it|said it|employs|represents|is calling|are calling|called on|calls on|has called|welcomed|supports|opposes|runs|operates)\b/

/** By a description that is only ever a body's. */
export function isCalledBody({ before, after }: Mention): boolean {
  return (after.startsWith(', ') && called.test(after)) || isBehindNoun(before) || inList.test(before)
}

/** By an officer behind it; a place may have one as well. */
export function hasAnOfficer({ text, after }: Mention): boolean {
  return /\s|^\p{Lu}{2,}$/u.test(text) && hasOfficer.test(after)
}

/** "the charity ", "a group called ". */
function isBehindNoun(before: string): boolean {
  const words = before.trimEnd().split(/\s/)
  const last = words.at(-1) ?? ''
  const noun = last === 'called' || last === 'named' ? (words.at(-2) ?? '') : last
  return isBodyNoun.test(noun) && words.some((word) => /^(?:the|an?|by|from|with)$/i.test(word))
}

/** By what bodies do and what is done with them; people may as well. */
export function isTreatedAsBody({ before, after }: Mention): boolean {
  return spokenTo.test(before) || acts.test(after)
}

/** "the New Kaledon Listener", "the Guardian": an article, and a word that papers are called by. */
export function isNewspaper(text: string, mentions: Mention[]): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return newspaperWords.has(last) && mentions.some(({ before }) => /\bthe\s$/i.test(before))
}

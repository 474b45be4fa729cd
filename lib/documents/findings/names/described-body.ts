// Is a name said to be a body's by what stands around it: "Green Path, a policy group", "the charity X", "told X", "the Ambleton Echo"?

import { newspaperWords, notOrganisations, paperWords } from './organisation-words'
import { isPersonName } from './person-shape'
import { isCountry } from './place-words'
import { hasBodyWord } from './run-words'
import type { Mention } from './classify'

const bodyNoun =
  '(?:group|organi[sz]ation|charity|union|coalition|think[ -]tank|non-?profit|NGO|network|company|firm|agency|newspaper|paper|magazine|website|broadcaster|outlet|association|society|committee|foundation|party|club|church|alliance|federation|institute|initiative|collective|cooperative|movement|retailer|bank|publisher|start-?up|body|service)'
const office = String.raw`(?<!(?:programme|program|course|class|project) )(?:chair\p{L}*|chief|director|president|leader|spokes\p{L}+|founder|secretary|treasurer|organi[sz]er|co-?ordinator|campaigner|conven[eo]r|CEO|member|supporter|volunteer|trustee)`
/** ", a small policy group"; not ", the party leader", ", the company’s chief" nor ", a volunteer with the group" */
const called = new RegExp(
  String.raw`^,\s(?:an?|the)\s(?:(?!(?:with|of|for|at|from|in|by|to|who|behind)\s)[\p{L}’'-]+\s){0,4}?${bodyNoun}\b(?!['’]|\s(?:${office}|boss|head|member|owner|manager|worker))`,
  'u',
)
/** "X chair Jane Roe", "X’s policy director Jane Roe" */
const hasOfficer = new RegExp(
  String.raw`^(?:['’]s?)?\s(?:\p{Ll}+\s){0,2}?${office}\s(?:executive\s)?\p{Lu}\p{Ll}`,
  'u',
)
/** "Dale Ferries President Jane Roe", not "South Kaledonian President Jane Roe" */
const hasOfficerInCapitals =
  /^(?:['’]s?)?\s(?:(?:National|Policy|Deputy|Vice|Regional|Branch)\s)?(?:Chair\p{L}*|President|Director|Spokes\p{L}+|Secretary|CEO|Chief\sExecutive|Founder|Campaigner|Convenor|Co-?ordinator)\s\p{Lu}\p{Ll}/u
const people = /(?:ese|[aie]an|ish|i)$/

/** "charities such as X", "charities such as Y, Z and X", "our partners X" */
const inList =
  /(?:\b(?:[Uu]niversities|NGOs?|charit(?:y|ies)|groups?|organi[sz]ations?|unions|colleges|councils|parties|papers|companies|firms|agencies|newspapers|franchises|operators|airlines|retailers|banks|chains|brands|networks|platforms|giants|outlets|broadcasters|insurers|corporations|bodies|institutions|supermarkets|suppliers|employers|manufacturers|makers|producers|publishers|foundations|associations|ministries|clubs)\s(?:(?:such as|like|including)\s|\((?:(?:such as|like|including|e\.g\.)\s)?)|\b(?:[Oo]ur|[Ii]ts)\s(?:[\p{L}-]+\s){0,2}(?:partners|allies)\s(?:(?:such as|like|including)\s)?)(?:\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3}(?:,\s(?:and\s)?|\s(?:and|or)\s)){0,6}$/u
/** They need no article: "timber exporter X". */
const companyNoun =
  /^(?:manufacturer|supplier|insurer|airline|exporter|importer|retailer|giant|business|subsidiary|carrier|sawmiller|brewery|bank|firm|charity|broadcaster|think[- ]tank|start-?up|consultancy|watchdog|regulator|non-?profit|NGO|chain|multinational|conglomerate|supermarket|lender|utility)$/
/** "Jane Roe, Director, X" */
const behindOfficer = new RegExp(
  String.raw`,\s(?:\p{L}+\s){0,3}?(?:${office}|Chair\p{L}*|Director|President|Secretary|Chief Executive|Manager|Editor),\s$`,
  'u',
)
const isBodyNoun = new RegExp(`^${bodyNoun}$`)
const spokenTo =
  /\b(?:told|tells|according to|spokes(?:person|man|woman|people)s? (?:for|of|at|from)|statement to|interview with|e-?mailed to|founder of|(?:chief executive|CEO|director) (?:of|at)|head of|(?:members?|committee|board|branch|trustees?|patron|chair(?:man|woman|person)?|vice-chair|behalf) of|(?:backed|run|organi[sz]ed|supported|founded|owned|acquired|commissioned|represented|employed) by|networks? like|groups? (?:like|such as)|organi[sz]ations? (?:like|such as|including)|activists? (?:from|with)|the charity|the group|organiser (?:at|for|with)|campaigner (?:at|for|with)|works? (?:for|at)|by the)\s(?:the\s)?$/i
const acts =
  /^\s(?:(?:has|have|just|also|recently|today|yesterday)\s){0,2}(?:campaigns|announced|published|launched|released|reported|issued|says it|said it|employs|represents|is calling|are calling|called on|calls on|has called|welcomed|supports|opposes|runs|operates)\b/

/** "the sector’s peak body, X," */
const beforeComma = new RegExp(
  String.raw`\b(?:the|its|their|our|this|an?|['’]s)\s(?:[\p{L}-]+\s){0,3}(?!website)(?:${bodyNoun}|campaign),\s$`,
  'u',
)
/** "a leader of the group, X," */
const ofOffice = new RegExp(String.raw`\b${office}\b`, 'iu')
/** "a friend of the group, X," */
const ofBody = /\b(?:of|for|from|at|with|in|by)\s[^,]*,\s$/
const members =
  /^['’]?s?\s(?:members|campaigners|staff|shareholders|bosses|executives|spokes(?:person|woman|man)|activists and|branch(?:es)?|campaign\b(?!\s(?:trail|stop|manager|speech|rally|promise)))\b/
/** What letters in brackets stand for is no body: "Youth Travel Allowance (YTA)". */
const things = new Set(
  `contribution contributions isolation allowance assistance benefit benefits closure credit disease disorder economy exchange exercise housing income injury pathway
   payment payments product round scheme standards syndrome system tax zone`.split(/\s+/),
)

/** "the winter fuel grant (WFG)": spelled small, so it is no name. */
const smallBefore = /\s\p{Ll}{3,}\s\p{Ll}[\p{L}-]{3,}\s\($/u

/** "… Allowance (YTA)" */
export function standsForThing({ before, after }: Mention): boolean {
  if (after.startsWith(')') && smallBefore.test(before)) return !hasBodyWord(before.slice(-40))
  const phrase =
    after.startsWith(')') && /((?:\p{Lu}\S*\s|(?:of|and|for|the)\s)*)\($/u.exec(before)?.[1]?.trim()
  const noun = phrase ? phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase() : ''
  return isThing(noun) && !hasBodyWord(phrase as string)
}

/** "allowance", "act": what a name is built on that is no body's. */
export function isThing(noun: string): boolean {
  return things.has(noun) || paperWords.has(noun)
}

/** "Living Rivers campaigners", "Living Rivers members": who belongs to it stands behind. */
export function hasMembers({ text, after, afterRole }: Mention): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return !afterRole && last !== text && members.test(after) && !paperWords.has(last.toLowerCase())
}

/** By a description that is only ever a body's. */
export function isCalledBody(mention: Mention): boolean {
  const { before, after } = mention
  return (
    (after.startsWith(', ') && called.test(after)) ||
    isBehindNoun(before) ||
    (before.endsWith(', ') && behindOfficer.test(before) && /\s/.test(mention.text)) ||
    isApposed(mention) ||
    (inList.test(before) && !isCountry(mention.text) && !notOrganisations.has(mention.text.toLowerCase()))
  )
}

/** By an officer behind it; a place may have one as well. */
export function hasAnOfficer({ text, after }: Mention): boolean {
  if (!/\s|^\p{Lu}{2,}$/u.test(text)) return false
  return hasOfficer.test(after) || (hasOfficerInCapitals.test(after) && /\s/.test(text) && !people.test(text))
}

/** "our campaign, Free Ferries, is": the body's name between commas. */
function isApposed({ text, before, after }: Mention): boolean {
  if (!before.endsWith(', ') || !/^[,)]/.test(after) || !beforeComma.test(before)) return false
  return !ofOffice.test(before) && !(ofBody.test(before) && isPersonName(text))
}

/** "the charity ", "a group called ", "the group ‘". */
function isBehindNoun(before: string): boolean {
  const words = before.replace(/\s*[‘'“"]?$/, '').split(/\s/)
  const last = words.at(-1) ?? ''
  if (companyNoun.test(last)) return true
  const noun = last === 'called' || last === 'named' ? (words.at(-2) ?? '') : last
  return isBodyNoun.test(noun) && words.some((word) => /^(?:the|an?|by|from|with)$/i.test(word))
}

/** By what bodies do and what is done with them; people may as well. */
export function isTreatedAsBody({ before, after }: Mention): boolean {
  return spokenTo.test(before) || acts.test(after)
}

const ledOrOwned =
  /\b(?:(?:founder|CEO|chief executive|shareholders?|employees|customers|subsidiary|arm|owners?|makers?|acquisition|takeover|parent company|trustees?|spokes(?:person|man|woman)|behalf|members?|leaders?|supporters?) (?:of|at|for)|(?:acquire|acquired|acquiring|buy up|merge with|merged with|merger with|owned by|manufactured by|published by|polls? by|polling by|surveys? by|surveyed by|estimates? by|analysis by|commissioned by|data from|works? for|worked for|employed by|contracted by|contract with|deal with|shares in|stake in))\s$/
const stocked =
  /^(?:['’]s?)?\s(?:shareholders|bosses|executives|spokes(?:person|woman|man)|CEO|customers|users|employees|shares|subsidiary|franchise|polling|poll|app|platform|(?:voters|MPs|councillors|candidates|members|supporters|activists|branch)(?!\p{L}))/u

/** One word that no person or place stands for: "on behalf of X", "to acquire X", "X shareholders". */
export function isOwnedOrLed({ text, before, after }: Mention): boolean {
  if (isCountry(text) || /^(?:Government|Internet)$/.test(text) || /(?:ese|[aie]ans?|ish|i|ers?)$/.test(text))
    return false
  return stocked.test(after) || (ledOrOwned.test(before) && !/^['’\s]*\p{Lu}/u.test(after))
}

/** "the Dale Mail on Sunday" */
const onSunday = new RegExp(String.raw`\s?(?:${[...newspaperWords].join('|')})\son\sSunday$`, 'i')

export function doesAsBody(after: string): boolean {
  return acts.test(after)
}

/** "the New Kaledon Listener", "the Guardian": an article, and a word that papers are called by. */
export function isNewspaper(text: string, mentions: Mention[]): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  if (
    onSunday.test(text) ||
    (/\s/.test(text) && /^(?:daily|weekly|gazette|tribune|herald|chronicle)$/.test(last))
  )
    return true
  return newspaperWords.has(last) && mentions.some(({ before }) => /\bthe\s$/i.test(before))
}

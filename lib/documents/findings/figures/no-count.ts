// Digits that count nothing: years, numbers of bills, rooms and telephones, scores, votes, addresses, the numbers of a list, and what
// a page counts of itself.

export type Found = { start: number; end: number; text: string; groups: Record<string, string | undefined> }

export const duration =
  /^\W?(?:short |long |more |full |clear |whole |solid |extra |consecutive |straight |calendar |business |working )?(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|minutes?|mins?|hours?|hrs?|seconds?|nights?|seasons?|quarters?|generations?)(?!\p{L})/iu
const numbered =
  /(?:(?<![’'])\b(?:no|nos|number|section|sections|decile|deciles|grades|zone|article|articles|chapter|bill|resolution|act|rule|title|part|goal|goals|level|grade|class|room|route|highway|interstate|flight|page|pages|p|pp|phase|stage|platform|step|item|figure|fig|table|proposition|prop|initiative|schedule|appendix|annex|docket|exhibit|precinct|block|blocks|plot|lot|rules|regulation|regulations|annexure|gate|studio|form|amendment|amendments|question|measure|paragraph|para|clause|line|volume|vol|apollo|channel|district|ward|unit|suite|apt|box|version|level|type|tier|article|day|age|aged|ages|agenda|world war|h\.?r|s|hb|sb|ab|ac|e|c)\.?|#|№) ?(?:\d{1,4}(?:\(\p{L}\))?(?:,| and| or| to| &|, and) ?){0,3}$/iu
/** What a list has: "6 themes", "four simple suggestions". */
export const listed =
  /^(?:(?:simple|key|main|primary|core|basic|following|major|important|clear|critical|specific|concrete|broad|big|urgent|central|fundamental) )?(?:demands|concerns|items|themes|tests|suggestions|points|issues|questions|principles|priorities|goals|options|areas|categories|objectives|pillars|proposals|criteria|conditions|factors|lessons|ideas|tips|elements|aspects|aims|asks)(?!\p{L})/iu
/** "(03) 555 0142": the groups of a telephone number. */
const telephone = /(?:\(0\d{0,3}\)|\+\d{1,3}|(?:^|\s)0\d{1,3})[ -]?(?:\d{2,4}[ -]){0,3}$/
/** "4 bedroom houses", "a 12 storey tower": what kind of thing, not how many. */
const kind = /^[ -](?:bed(?:room)?|storey|story|lane|seater|door|star)\b/i
const allRound = /^360[\s-]degrees?$/i
const long = /^\W?(?:\w+ )?(?:years?|decades?|centur(?:y|ies)|generations?)(?!\p{L})/iu
/** "Tel: + 41 79 285 71 23": digits behind a label or a sign, in groups. */
const behindTelephone =
  /(?:\+\s?\d{1,3}|\b(?:tel|telephone|phone|fax|mobile|mob|cell|whatsapp)\b[.:]*)[\d\s().+-]*$/i
/** "on 555 0142": groups of digits */
const digitsBehind = /^\s\d{3,4}(?![\d,])/
/** "407 U.S. 297" */
const lawReport =
  /^\s(?:U\.?\s?S\.?\s?C\b|C\.?F\.?R\b|U\.\s?S\.|S\.\s?Ct\.|F\.\s?\d?d\.?|F\.\s?Supp\.)\.?\s(?:§+\s?)?\d/
/** "Port Dale, WM 20500", "Port Dale - 110001" at the end of its line */
const postcode = /\b\p{Lu}{2}\.?\s$/u
const behindTown = /\p{L} ?[-–—] ?$/u
/** "Quayton, 6011" */
const inTown = /(?:^|,\s)\p{Lu}\p{Ll}+,\s$/u

export function isNoCount(before: string, after: string, { text, groups }: Found): boolean {
  const plain = (groups.digits ?? '').trim()
  if (isSmallList(plain, before, after) || isOfPage(plain, after)) return true
  if (isBehindLetters(plain, before, after) || isBranchOrNorm(plain, before)) return true
  if (numbered.test(before) || /\bvotes? of $/i.test(before) || /^(?:st|nd|rd|th|s)\b/i.test(after))
    return true
  if (
    /^(?:1[5-9]|20|21)\d\d$/.test(plain) &&
    !isManyThings(plain, before, after) &&
    (!isHedged(groups) ||
      (!groups.unit && isYearAfter(plain, after)) ||
      /\b(?:until|since|before|by|in)\s$/i.test(before))
  )
    return true
  if (isYears(plain, after) || isScore(plain, before) || /^0\d/.test(plain)) return true
  if (/\byears?\s$/i.test(before) && /^\d{1,2}\D+\d{1,2}$/.test(plain)) return true
  if (/^\d{2,4}$/.test(plain) && digitsBehind.test(after)) return true
  if (
    [telephone, behindTelephone].some((shape) => shape.test(before)) ||
    kind.test(after) ||
    allRound.test(text)
  )
    return true
  if (/\bthe \p{Lu}\p{Ll}+\s$/iu.test(before) && nameOfGroup.test(after)) return true
  if (/^\d{1,2}\.\d{1,2}$/.test(plain) && isVersion(before, after)) return true
  if (lawReport.test(after) || isPostcode(plain, before, after)) return true
  if (duration.test(after)) return isSpan(before, after, text) || (!isHedged(groups) && !groups.unit)
  if (/^[.)]\s/.test(after) && /(?:^|[:;]|\band)\s*$/.test(before)) return true
  if (/,\s$/.test(before) && /^,/.test(after) && /^\d\d$/.test(plain)) return true
  return (
    /^\s(?:N|S|E|W|NE|NW|SE|SW)\.?\s[\p{Lu}\d]/u.test(after) ||
    /^\s\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3} (?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Lane|Drive|Square|Place|Building|House|Hall|Terrace|Crescent|Quay|Parade|Way)\b/u.test(
      after,
    ) ||
    /^0\d+$/.test(text)
  )
}

function isPostcode(plain: string, before: string, after: string): boolean {
  if (/^\d{4}$/.test(plain)) return inTown.test(before) && /^\.?\s*$/.test(after)
  if (!/^\d{5,6}$/.test(plain)) return false
  return postcode.test(before) || (behindTown.test(before) && /^\.?\s*$/.test(after))
}

/** "6 themes", "the top 5 firms": what a list names, and no amount. */
function isSmallList(plain: string, before: string, after: string): boolean {
  if (/^\d{1,2}$/.test(plain) && /\b(?:top|last)\s$/i.test(before)) return true
  return /^\d$/.test(plain) && listed.test(after.trimStart())
}

/** "0 comments", "1 min read", "6(b)", "18(3)" and the numbers of a list in front of names. */
const ofPage = /^\s(?:comments?|views?|shares?|likes?|min(?:ute)?s?\sread)\b|^\((?:\p{Ll}|\d{1,2})\)/u
function isOfPage(plain: string, after: string): boolean {
  return plain === '0' || ofPage.test(after)
}

/** "KLM 21 was", "KDF 15 outcomes paper": which one of them. */
function isBehindLetters(plain: string, before: string, after: string): boolean {
  const isName =
    /(?:^|[\s(])\p{Lu}{3,8}\s$/u.test(before) && !/\b(?:THE|AND|FOR|OVER|WITH|FROM|THAN|ALL)\s$/.test(before)
  return (
    isName &&
    /^\d{1,3}(?:\.\d)?$/.test(plain) &&
    !/^\s(?:[\p{L}’'-]+\s){0,2}?(?:(?!(?:was|is|has|does|its|this|us|as)\b)[\p{L}’'-]+s|people|men|women|children)\b/u.test(
      after,
    )
  )
}

/** "KLM Local 3550", "the euro 6 standard" */
function isBranchOrNorm(plain: string, before: string): boolean {
  return /\bLocal\s$/.test(before) || (plain.length === 1 && /\beuro\s$/i.test(before))
}

/** "the Gate 90 group" */
const nameOfGroup = /^\s(?:group|campaign|coalition|project|committee|scheme|movement|network)\b/

/** "Quill 2.5 Pro": which one, not how many. */
function isVersion(before: string, after: string): boolean {
  return /\b\p{Lu}\p{L}+\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)
}

/** "an increase over 2006 spending", "zero by around 2050" */
function isYearAfter(plain: string, after: string): boolean {
  return (
    /^(?:19|20)\d[1-9]$|^20[3-9]0$/.test(plain) &&
    !/^\s(?:\p{L}+\s){0,2}(?:\p{Ll}{3,}s|people|children|men|women)(?![\p{L}])/u.test(after)
  )
}

/** "1640 sailors from all ports": no year of ours, and no word before it that years have; "an additional 1800 trained sailors". */
function isManyThings(plain: string, before: string, after: string): boolean {
  const isPlural =
    /^\s(?:\p{Ll}{3,}\s){0,2}(?:\p{Ll}{3,}s|people|children|men|women|police)(?![\p{L}’'])/u.test(after)
  if (isPlural && /\b(?:additional|extra|another|further|some|these|those)\s$/i.test(before)) return true
  return (
    /^1[5-8]|^[12]\d00$/.test(plain) &&
    /^\s(?:\p{Ll}{4,}s\s|people\b)/u.test(after) &&
    !/(?:\b(?:in|the|of|from|since|until|before|after|by|its|their|an?|circa)|\p{Lu}\p{Ll}+|\d,?)\s$/u.test(
      before,
    )
  )
}

/** "over 51 days", "in nearly 30 years", "children up to 18 years": how long or how old, with a hedge or without. */
function isSpan(before: string, after: string, text: string): boolean {
  return (
    /^(?:just |well )?over\s/i.test(text) ||
    long.test(after) ||
    /\b(?:in|for|within|after|every|last|past|of)\s$/i.test(before)
  )
}

/** "by 65-12", "31 to 16", "555-2011": votes, results, telephones. A range grows, by no more than a digit. */
function isScore(plain: string, before: string): boolean {
  if (/^(?:\d{3} )?\d{3}-\d{4}$/.test(plain)) return true
  const [, from = '', to = ''] = /^(\d+)\s?(?:-|–|to)\s?(\d+)$/i.exec(plain) ?? []
  const fell = /\bfrom\s$/i.test(before) && / to /.test(plain)
  return from !== '' && !fell && (Number(from) >= Number(to) || to.length > from.length + 1)
}

/** "between 1999 and 2006", "below 1990 levels": years in the shape of a count. */
function isYears(plain: string, after: string): boolean {
  const year = '(?:1[6-9]|20)\\d\\d'
  if (new RegExp(`^between ${year} and ${year}$`, 'i').test(plain)) return true
  if (/^between \d{1,2}[.:]\d\d and \d{1,2}[.:]\d\d$/i.test(plain)) return !/^ ?(?:%|per|m|k)/.test(after)
  return new RegExp(`^${year}$`).test(plain) && /^ (?:levels?|baseline|figures)\b/.test(after)
}

export function isHedged(groups: Found['groups']): boolean {
  return Boolean(groups.hedge)
}

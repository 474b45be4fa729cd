// Numbers that are no figures: dates, years, times, ages, ordinals, numbers of bills, rooms, pages, lists, telephones and addresses,
// and small counting words that point at things already named ("the two", "these three").

import { matchesIn } from '@/lib/core/matches-in'
import { dateShape } from '../dates'

export type Found = { start: number; end: number; text: string; groups: Record<string, string | undefined> }

const clock = String.raw`\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]clock|noon|gmt|hrs?\b)|\d{1,2}:\d\d`
const dated = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${dateShape}|${clock})`, 'giu')
/** Without one of these there is no date and no time of day: a cheap question before the dear one. */
const mayBeDated =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[/.:-]\d|\d\s?(?:[ap]\.?m|o['’]clock|noon|gmt|hr)/iu
const duration =
  /^\W?(?:short |long |more |full |clear |whole |solid |extra |consecutive |straight |calendar |business |working )?(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|minutes?|hours?|seconds?|nights?|seasons?|quarters?|generations?)(?!\p{L})/iu
const numbered =
  /(?:(?<![’'])\b(?:no|nos|number|section|sections|decile|deciles|grades|zone|article|articles|chapter|bill|resolution|act|rule|title|part|goal|goals|level|grade|class|room|route|highway|interstate|flight|page|pages|p|pp|phase|step|item|figure|fig|table|proposition|prop|amendment|amendments|question|measure|paragraph|para|clause|line|volume|vol|apollo|channel|district|ward|unit|suite|apt|box|version|level|type|tier|article|day|age|aged|ages|agenda|world war|h\.?r|s|hb|sb|ab|ac|e|c)\.?|#|№) ?(?:\d{1,4}(?:,| and| or| to| &|, and) ?){0,3}$/i
const definite =
  /\b(?:the|these|those|both|our|their|his|her|its|my|your|first|last|next|past|previous|other|another|every|each|any|us|all|(?:one|all|some|any|none|two|three|each|both|many|most|either) of|whose|top|same|least one of)$/i
/** "one of seven possible sites": how many there are. */
const isOneOfMany = /\bone of (?:four|five|six|seven|eight|nine|ten|\p{L}+teen|eleven|twelve)$/iu
const vague =
  /^(?:\p{L}+ )?(?:things?|ways?|sides?|reasons?|parts?|halves|kinds?|types?|sorts?|steps?|words?|other|more)(?!\p{L})|^of (?:us|them|these|those|the|our|which|whom)(?!\p{L})/iu
/** "(03) 555 0142": the groups of a telephone number. */
const telephone = /(?:\(0\d{0,3}\)|\+\d{1,3}|(?:^|\s)0\d{1,3})[ -]?(?:\d{2,4}[ -]){0,3}$/
/** "4 bedroom houses", "a 12 storey tower": what kind of thing, not how many. */
const kind = /^[ -](?:bed(?:room)?|storey|story|lane|seater|door|star)\b/i
const long = /^\W?(?:\w+ )?(?:years?|decades?|centur(?:y|ies)|generations?)(?!\p{L})/iu
/** "Tel: + 41 79 285 71 23": digits behind a label or a sign, in groups. */
const behindTelephone =
  /(?:\+\s?\d{1,3}|\b(?:tel|telephone|phone|fax|mobile|mob|cell|whatsapp)\b[.:]*)[\d\s().+-]*$/i
/** "on 555 0142": groups of digits */
const digitsBehind = /^\s\d{3,4}(?![\d,])/
/** "407 U.S. 297" */
const lawReport = /^\s(?:U\.\s?S\.|S\.\s?Ct\.|F\.\s?\d?d\.?|F\.\s?Supp\.)\s\d/
/** "Port Dale, WM 20500" */
const postcode = /\b\p{Lu}{2}\.?\s$/u
const age = /^[- ](?:years?|months?)[- ]old|^[- ]year[- ]olds?|^ years? of age|^s\b/i

/** Ranges of dates and times of day within a sentence. */
export function datedRanges(sentence: string): { start: number; end: number }[] {
  if (!/\d/.test(sentence) || !mayBeDated.test(sentence)) return []
  return matchesIn(sentence, dated).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }))
}

export function isNoFigure(sentence: string, found: Found): boolean {
  const before = onOneLine(sentence.slice(Math.max(0, found.start - 40), found.start))
  const after = onOneLine(sentence.slice(found.end, found.end + 80))
  if (
    isAttached(before, after) ||
    (!found.groups.percent && !found.groups.money && isBracketed(before, after)) ||
    isSpanOfHours(before, found) ||
    age.test(after) ||
    /(?:\bage|\baged|\bages|year-old|under-|over-|\bage (?:of|for) [\p{L} ]{0,30}(?:from|to|at|of)|\bthe age of)[ :]?$/iu.test(
      before,
    )
  )
    return true
  if (found.groups.digits) return isNoCount(before, after, found)
  if (found.groups.words) return isPointing(before, after, found)
  if (found.groups.share) return !/\sto\s/.test(found.text) && !/^ ?(?:of|the|\p{L})/u.test(after)
  return false
}

function onOneLine(text: string): string {
  return /\s\s|\n/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** Part of something longer: "9/11", "202-555", "3:1", "three-judge", an address on the web. */
function isAttached(before: string, after: string): boolean {
  return /^[-/:@\\](?!strong\b)(?=[\p{L}\d])|^\.\p{L}/u.test(after) || /[/:@\\=&?][\w.]*$/.test(before)
}

/** "(3)", "3)": numbers of a list. */
function isBracketed(before: string, after: string): boolean {
  return /^\)/.test(after) && /(?:^|[\s(:;,])\(?$/.test(before) && !/\(\S+ $/.test(before)
}

/** "in 24 hours", "over twelve hours": how long it took. */
function isSpanOfHours(before: string, { text, groups }: Found): boolean {
  if (!/\dh?\s?hours?$|\p{Ll}\shours?$/iu.test(text) || /lion|thousand|\d,\d{3}/i.test(text)) return false
  return (
    /^over\b/i.test(groups.hedge ?? '') ||
    /\b(?:in|for|within|after|every|last|past|next)\s(?:the\s|just\s|only\s)?$/i.test(before)
  )
}

function isNoCount(before: string, after: string, { text, groups }: Found): boolean {
  const plain = (groups.digits ?? '').trim()
  if (numbered.test(before) || /\bvotes? of $/i.test(before) || /^(?:st|nd|rd|th|s)\b/i.test(after))
    return true
  if (
    /^(?:1[5-9]|20|21)\d\d$/.test(plain) &&
    !isManyThings(plain, before, after) &&
    (!isHedged(groups) || isYearAfter(plain, after) || /\b(?:until|since|before|by|in)\s$/i.test(before))
  )
    return true
  if (isYears(plain, after) || isScore(plain, before) || /^0\d/.test(plain)) return true
  if (/\byears?\s$/i.test(before) && /^\d{1,2}\D+\d{1,2}$/.test(plain)) return true
  if (/^\d{2,4}$/.test(plain) && digitsBehind.test(after)) return true
  if ([telephone, behindTelephone].some((shape) => shape.test(before)) || kind.test(after)) return true
  if (/\bthe \p{Lu}\p{Ll}+\s$/iu.test(before) && nameOfGroup.test(after)) return true
  if (/^\d{1,2}\.\d{1,2}$/.test(plain) && isVersion(before, after)) return true
  if (lawReport.test(after) || (/^\d{5}$/.test(plain) && postcode.test(before))) return true
  if (duration.test(after)) return isSpan(before, after, text) || (!isHedged(groups) && !groups.unit)
  if (/^[.)]\s/.test(after) && /(?:^|[:;]|\band)\s*$/.test(before)) return true
  if (/,\s$/.test(before) && /^,/.test(after) && /^\d\d$/.test(plain)) return true
  return (
    /^\s\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3} (?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Lane|Drive|Square|Place|Building|House|Hall|Terrace|Crescent|Quay|Parade|Way)\b/u.test(
      after,
    ) || /^0\d+$/.test(text)
  )
}

/** "the Gate 90 group" */
const nameOfGroup = /^\s(?:group|campaign|coalition|project|committee|scheme|movement|network)\b/

/** "Quill 2.5 Pro": which one, not how many. */
function isVersion(before: string, after: string): boolean {
  return /\b\p{Lu}\p{L}+\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)
}

/** "an increase over 2006 spending" */
function isYearAfter(plain: string, after: string): boolean {
  return (
    /^(?:19|20)\d[1-9]$/.test(plain) &&
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
    /^over\s/i.test(text) ||
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

function isPointing(before: string, after: string, found: Found): boolean {
  if (found.groups.unit) return false
  if (
    /\b(?:ward|day|phase|stage|level|chapter|part|article|grade|tier|type|platform|gate|room) $/i.test(before)
  )
    return true
  const small = !/\b(?:hundred|thousand|million|billion|trillion|dozen)\b/i.test(found.text)
  if (duration.test(after.trimStart())) return true
  if (!isHedged(found.groups) && definite.test(before.trimEnd()))
    return small && !isOneOfMany.test(before + found.text)
  return (
    small &&
    (vague.test(after.trimStart()) ||
      !/^ (?:(?:\p{Lu}[\p{L}'’-]* |of |and |for |& ){2,8}|(?:[\p{L}'’-]+ ){0,4}?)[\p{L}'’-]*(?:s|people|men|women|children|police)\b/u.test(
        after,
      ))
  )
}

function isHedged(groups: Found['groups']): boolean {
  return Boolean(groups.hedge)
}

// Numbers that are no figures: dates, years, times, ages, ordinals, numbers of bills, rooms, pages, lists, telephones and addresses,
// and small counting words that point at things already named ("the two", "these three").

import { matchesIn } from '@/lib/core/matches-in'
import { dateShape } from '../dates'
import { duration, isHedged, isNoCount, listed, type Found } from './no-count'

/** Of two times of a text that lost its marks, "9 45 10 45 am", the second alone says that it is one. */
const unmarked = String.raw`(?:\d{1,2} [0-5]\d(?: to| and)? {1,3})?\d{1,2} [0-5]\d\s?[ap]\.?m\b`
const clock = String.raw`${unmarked}|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]clock|noon|gmt|hrs?\b)|\d{1,2}:\d\d`
const dated = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${dateShape}|${clock})`, 'giu')
/** Without one of these there is no date and no time of day: a cheap question before the dear one. */
const mayBeDated =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[/.:-]\d|\d\s?(?:[ap]\.?m|o['’]clock|noon|gmt|hr)/iu
const definite =
  /\b(?:the|these|those|both|our|their|his|her|its|my|your|first|last|next|past|previous|other|another|every|each|any|us|(?:one|all|some|any|none|two|three|each|both|many|most|either) of|whose|top|same|least one of)$/i
/** "one of seven possible sites": how many there are. */
const isOneOfMany = /\bone of (?:four|five|six|seven|eight|nine|ten|\p{L}+teen|eleven|twelve)$/iu
const vague =
  /^(?:\p{L}+ )?(?:things?|ways?|sides?|reasons?|parts?|halves|kinds?|types?|sorts?|steps?|words?|other|more)(?!\p{L})|^of (?:us|them|these|those|the|our|which|whom)(?!\p{L})/iu
const age =
  /^(?:,? (?:and|or|to) \d{1,2})?[- ](?:years?|months?)[- ]old|^[- ]year[- ]olds?|^ years? of age|^s\b/i

/** Ranges of dates and times of day within a sentence. */
export function datedRanges(sentence: string): { start: number; end: number }[] {
  if (!/\d/.test(sentence) || !mayBeDated.test(sentence)) return []
  return matchesIn(sentence, dated).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }))
}

/** "hundreds of years", "a dozen years ago", but "six hundred years" */
const roughly = /s$|^an? \p{L}+$/iu
const longTime =
  /^\s(?:of\s)?(?:years|decades|centuries|generations|months|weeks|days)(?!\p{L})(?!\s(?:of|in)\s)/u

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
  if (found.groups.crowd && roughly.test(found.text) && longTime.test(after)) return true
  if (/^\p{L}+fold$/iu.test(found.text) && /^[.:;–—]/.test(after.trimStart())) return true
  if (found.groups.digits && found.start === 0 && /^\d{1,2}$/.test(found.text) && /^\s\p{Lu}/u.test(after))
    return true
  if (found.groups.digits) return isNoCount(before, after, found)
  if (found.groups.words) return isPointing(before, after, found)
  if (found.groups.share) return !/\sto\s/.test(found.text) && !/^ ?(?:of|the|\p{L})/u.test(after)
  return false
}

function onOneLine(text: string): string {
  return /\s\s|\n/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** Part of something longer: "9/11", "202-555", "3:1", "three-judge", an address on the web, "CO 2". */
function isAttached(before: string, after: string): boolean {
  return (
    /^[-/:@\\](?!(?:strong|names?|signatures?|members?|persons?)\b)(?=[\p{L}\d])|^\.\p{L}/u.test(after) ||
    /(?:[/:@\\=&?]|=["'])[\w.]*$|CO\s$/.test(before)
  )
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

/** "all six senators from Quayton": not those named before. */
const whichAll = /^ (?:[\p{L}’'-]+ ){1,3}(?:of|from|in|at|who)\b/u

function isPointing(before: string, after: string, found: Found): boolean {
  if (found.groups.unit) return false
  if (
    /\b(?:ward|day|phase|stage|level|chapter|part|article|grade|tier|type|platform|gate|room) $/i.test(before)
  )
    return true
  const small = !/\b(?:hundred|thousand|million|billion|trillion|dozen)\b/i.test(found.text)
  if (duration.test(after.trimStart())) return true
  if (/\ball $/i.test(before) && !whichAll.test(after)) return small
  if (!isHedged(found.groups) && definite.test(before.trimEnd()))
    return small && !isOneOfMany.test(before + found.text)
  return (
    small &&
    (vague.test(after.trimStart()) ||
      (!isHedged(found.groups) && listed.test(after.trimStart())) ||
      !/^ (?:(?:\p{Lu}[\p{L}'’-]* |of |and |for |& ){2,8}|(?:[\p{L}'’-]+ ){0,4}?)[\p{L}'’-]*(?:s|people|men|women|children|police)\b/u.test(
        after,
      ))
  )
}

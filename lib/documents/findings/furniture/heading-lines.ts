// A headline set over several lines is one: capitals below capitals, where the first line cannot end or the next one cannot begin a
// headline, or where a body's name stands over the title of what it resolved. A deck, which says something of its own, stays apart.

import { spanOf } from '@/lib/core/span'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isPersonList } from '../names/person-shape'
import { organisationWords } from '../names/organisation-words'
import type { Line } from './surroundings'

const longest = 220
const small = String.raw`(?:of|to|for|on|and|in|at|by|with|from|as|after|before|over|against|amid|or|but|about|under|into|through|during|until|without|between|regarding|concerning|&)`
const leadsIn = new RegExp(String.raw`^${small}\s`, 'i')
const cannotEnd = new RegExp(
  String.raw`(?:,|\s(?:${small}|the|an?|its|their|his|her|our|your|is|are|be|will|must|should|not|who|that|demands?|urges?|calls|asks|wants?|announces?|welcomes?|supports?|opposes?|condemns?|launch(?:es)?|introduces?|criticis(?:es?|ing)|criticiz(?:es?|ing)|rejects?|backs?|seeks?|says?|introducing|urging|demanding|calling|asking|announcing|supporting))$`,
  'i',
)
/** What a body adopts bears its name. */
const adopted = /\s(?:resolution|declaration|proclamation|manifesto|charter|petition)$/i

export function joinHeadings(text: string, lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const whole = last && isContinued(text, last, line) ? bothOf(text, last, line) : null
    if (whole) joined[joined.length - 1] = whole
    else joined.push(line)
  }
  return joined
}

function isContinued(text: string, first: Line, next: Line): boolean {
  const isBelow = text.slice(first.end, next.start).split('\n').length === 2
  if (!isBelow || next.end - first.start > longest || ![first, next].every(isPlain)) return false
  return isBroken(first.text, next.text) || isSetAlike(first.text, next.text)
}

function isPlain({ lineKind, kind }: Line): boolean {
  return lineKind === null && kind !== 'list-item'
}

/** "Union angered by the closures and" over "now calling for a strike": hard-wrapped, whatever its capitals. */
function isBroken(first: string, next: string): boolean {
  return cannotEnd.test(first) && /^\p{Ll}.*[^.:;!?]$/u.test(next)
}

function isSetAlike(first: string, next: string): boolean {
  if (![first, next].every(isHeading) || isAllCapitals(first) !== isAllCapitals(next) || isByline(next))
    return false
  return cannotEnd.test(first) || leadsIn.test(next) || isTitleOf(first, next)
}

function isByline(text: string): boolean {
  return /^by\s/i.test(text) && isPersonList(text.slice(3).trim())
}

function isHeading(text: string): boolean {
  return !/[.:;!?]$/.test(text) && (isAllCapitals(text) || isTitleCase(text))
}

function isTitleOf(body: string, title: string): boolean {
  return adopted.test(title) && body.split(/\s+/).some((word) => organisationWords.has(word.toLowerCase()))
}

function bothOf(text: string, first: Line, next: Line): Line | null {
  const span = spanOf(text, first.start, next.end)
  return span && { ...first, end: span.end, text: span.text.replace(/\s+/g, ' ') }
}

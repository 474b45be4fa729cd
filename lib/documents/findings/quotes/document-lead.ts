// Who a document that is quoted whole comes from, where the line that leads to it says so: "the text of the letter from X:",
// "a statement issued by X", "Quotes from X:", "Lines from X:", "can be attributed to X:"; and headlines: "X ISSUES STATEMENT ON …".

import { spanOf } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { mentionAt, mentionIn, type Mention } from './mention'
import { titles } from './words/people'

const paper =
  '(?:letter|statement|message|petition|e-?mail|remarks?|speech|address|response|reply|comments?|quotes?|words|declaration|resolution|testimony|appeal|op-ed|speaking notes)'
/** "a statement on the veto of X": what it is about. */
const about = '(?:on|about|after|over|against|following|regarding|concerning)'
const from = new RegExp(
  String.raw`\b(?:${paper}\s+(?:(?!${about}\b)\p{L}+\s+){0,3}?(?:from|by)|${paper}\s+(?:(?!${about}\b|to\b|in\b|for\b)\p{L}+\s+){0,3}?of|attribut(?:ed|able) to)\s+(?=\S)|^lines from (?=\S)`,
  'iu',
)
/** "the statement Senator Roe delivered" */
const gave =
  /\b(?:letter|statement|message|remarks|speech|address|testimony|comments)\s(?:(?:that|which)\s)?((?:\p{Lu}[\p{L}.'’-]*\s){1,4}?)(?:today\s)?(?:delivered|gave|made|issued|submitted|released|sent|wrote|read)\b/u
const issues = new RegExp(
  String.raw`^(.{2,90}?)\s+(?:(?:today|also|has|have|will|this\s+\p{L}+)\s+)*(?:issue[sd]?|release[sd]?|ma[kd]es?|gives?|gave|deliver(?:s|ed)?|publishe[sd]|sends?|sent|on|responds?|response|statement|remarks|reacts?|comments?)\b`,
  'iu',
)
const isOfPaper = new RegExp(String.raw`\b${paper}\b|\b(?:responds?|reacts?|comments?) (?:to|on)\b`, 'iu')

/** After "letter from", "statement by": to the end of the noun phrase; before "delivered". */
export function writerIn(text: string, line: Range): Mention | null {
  const words = text.slice(line.start, line.end)
  const found = from.exec(words)
  if (found) return mentionAt(text, { start: line.start + found.index + found[0].length, end: line.end })
  const given = gave.exec(words)
  if (!given?.[1]) return null
  const start = line.start + given.index + given[0].indexOf(given[1])
  return mentionIn(text, { start, end: start + given[1].trimEnd().length })
}

/** A headline that announces words: its subject, or who they are by. */
export function announcedIn(text: string, line: Range): Mention | null {
  const words = text.slice(line.start, line.end)
  if (!isOfPaper.test(words)) return null
  return writerIn(text, line) ?? subjectOf(text, line, issues.exec(words)?.[1])
}

/** A person: what else a headline begins with may be its topic. */
function subjectOf(text: string, { start }: Range, subject?: string): Mention | null {
  if (!subject) return null
  if (/^\p{Lu}[\p{Lu}.'’ -]*$/u.test(subject)) return inCapitals(text, { start, end: start + subject.length })
  const mention = mentionIn(text, { start, end: start + subject.length })
  return mention?.kind === 'person' ? mention : null
}

/** "SEN. ROE": capitals throughout tell no name from other words, but a title before it does. */
function inCapitals(text: string, { start, end }: Range): Mention | null {
  const name = spanOf(text, start + titlesLength(text.slice(start, end)), end)
  const isName = name !== null && name.start > start && name.text.split(/\s+/).length <= 4
  return isName ? { kind: 'person', name, role: null } : null
}

/** The length of the titles in front, in whatever case. */
function titlesLength(subject: string): number {
  let length = 0
  for (const [word] of subject.matchAll(/\S+\s*/g)) {
    const plain = word.trim().replace(/\.$/, '')
    if (!titles.test(plain.charAt(0) + plain.slice(1).toLowerCase())) return length
    length += word.length
  }
  return 0
}

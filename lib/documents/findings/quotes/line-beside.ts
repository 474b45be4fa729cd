// A speaker on a line of their own: "— Jane Roe, Ambleton" or "Jane Roe, nurse" after the quote, "Said Jane Roe:" or a name
// as a small heading before it.

import { spanOf } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '../structure'
import { firstSentence, lastSentence } from './frame'
import { leadAttribution } from './lead-attribution'
import { mentionAt, type Mention } from './mention'
import { lastWord } from './people'
import type { Said } from './said'
import { sentenceSubject } from './sentence-subject'
import { blockAfter, blockBefore, endsBlock, opensBlock } from './surroundings'
import { tailAttribution } from './tail-attribution'
import { personNouns } from './words/people'
import { finite } from './words/saying'

const longestLine = 160
const dash = /^\s*(?:[–—―~]|--?)\s*/
/** "(Jane Roe, nurse)" */
const inBrackets = /^\([^()]+\)$/
/** "_Jane Roe_", "*Jane Roe, nurse*" */
const emphasised = /^([_*]{1,3})[^_*]{3,}\1$/
const unnamed = /^anonymous\s[\p{L}’' -]+$/iu
const twice = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s\1(?:,?\s|$)/u
const firstName =
  /^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)?(?=(?:(?:, \p{Lu}| [–—-] \p{L})[\p{L}’'-]*(?:,? [\p{L}’'-]+){0,3}| \(\p{Lu}[\p{L}’' -]{1,40}\))$)/u
const saysFirst = new RegExp(
  String.raw`^\s*(?!read\s)(?:(?:so |thus )?(?:${finite})|according to|(?:those|these|that|this) (?:is|are|was|were) the \p{Ll}+ (?:of|from))\s`,
  'iu',
)

export function lineBeside(read: ReadText, one: Said, previous?: Said): Mention | null {
  const after = endsBlock(read, one) ? blockAfter(read, one.quoted.lastBlock) : null
  const before = opensBlock(read, one) ? blockBefore(read, one.quoted.block) : null
  const dashed = after && signature(read.text, one, after)
  if (dashed) return dashed
  if (before && /:\s*$/.test(before.text)) return speakerOfLead(read.text, lastSentence(read.text, before))
  const signed = after && nameLine(read.text, after)
  if (signed?.role && before && !nameLine(read.text, before)?.role) return signed
  return (
    (before && !(previous && isTaken(read, previous, before)) ? nameLine(read.text, before) : null) ??
    (after &&
      (nameLine(read.text, after) ?? unnamedLine(read.text, after) ?? firstNameLine(read.text, one, after)))
  )
}

/** The line signs the quotation before, unless the names stand over the quotations. */
function isTaken(read: ReadText, previous: Said, line: Block): boolean {
  if (blockAfter(read, previous.quoted.lastBlock) !== line || !endsBlock(read, previous)) return false
  const over = opensBlock(read, previous) ? blockBefore(read, previous.quoted.block) : null
  return !over || nameLine(read.text, over) === null
}

/** After a dash, or with the verb first, or after words whose last comma waits for it. */
function signature(text: string, one: Said, after: Block): Mention | null {
  const start = after.start + (dash.exec(after.text)?.[0].length ?? 0)
  if (start > after.start && after.text.length <= longestLine)
    return tailAttribution(text, one.quoted, after)?.mention ?? mentionAt(text, { start, end: after.end })
  const isAwaited = /,\s*$/.test(text.slice(one.quoted.end - 2, one.quoted.end))
  return isAwaited || saysFirst.test(after.text)
    ? (tailAttribution(text, one.quoted, firstSentence(text, after))?.mention ?? null)
    : null
}

function speakerOfLead(text: string, lead: Range): Mention | null {
  const inverted = tailAttribution(text, { start: lead.start, end: lead.start }, lead)
  return leadAttribution(text, lead)?.mention ?? inverted?.mention ?? sentenceSubject(text, lead)
}

/** "Jane, Ambleton" under a comment on a petition's page: no more is told of who wrote it. */
function firstNameLine(text: string, one: Said, block: Block): Mention | null {
  const isWhole =
    block.text.length <= longestLine / 2 && text.slice(one.quoted.outer.end, block.start).trim() === ''
  const name = isWhole ? firstName.exec(block.text)?.[0] : undefined
  return name
    ? { kind: 'person', name: { start: block.start, end: block.start + name.length, text: name }, role: null }
    : null
}

/** A short line that is a full name and what the person is, and nothing else. */
function nameLine(text: string, block: Block): Mention | null {
  if (block.text.length > longestLine / 2 || /[.!?]$/.test(block.text) || /["“”]/.test(block.text))
    return null
  const doubled = namedTwice(text, block)
  if (doubled) return doubled
  const inside = insideOf(block)
  const mention = mentionAt(text, inside)
  if (mention?.kind !== 'person' || !/\s/.test(mention.name.text)) return null
  const rest = text.slice(mention.name.end, inside.end)
  return mention.name.start - block.start <= 4 && /^\s*(?:$|[,()|:–—―-])/.test(rest) ? mention : null
}

/** Without the brackets, or the signs of emphasis, around the whole line. */
function insideOf({ start, end, text }: Range & { text: string }): Range {
  const around = emphasised.exec(text)?.[1]?.length
  if (around) return { start: start + around, end: end - around }
  return { start: start + (inBrackets.test(text) ? 1 : 0), end }
}

/** "Anonymous nursing student" under a quotation: the whole line is all that is told of who said it. */
function unnamedLine(text: string, block: Block): Mention | null {
  if (block.text.length > longestLine / 2) return null
  const { start, end } = insideOf(block)
  const name = spanOf(text, start, end)
  return name && unnamed.test(name.text) && personNouns.test(lastWord(name.text))
    ? { kind: 'group', name, role: null }
    : null
}

/** "Jane Roe Jane Roe Mayor of Dale": what a picture of her is called, and her name. */
function namedTwice(text: string, { start, end, text: words }: Block): Mention | null {
  const [both, name] = twice.exec(words) ?? []
  if (!both || !name) return null
  return {
    kind: 'person',
    name: { start, end: start + name.length, text: name },
    role: spanOf(text, start + both.length, end),
  }
}

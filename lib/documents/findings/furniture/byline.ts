// Who wrote it. Looks for "By X" at the head or the end, a bare name under the headline or alone at the end, and a last paragraph
// that introduces its writer. Never invented: anything that is not in the shape of a name is left alone.

import { spanOf, type Span } from '@/lib/core/span'
import { dateShape } from '../dates'
import { isPersonList, isPersonName } from '../names/person-shape'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isNames } from './headline-shape'
import { hasBodyWord } from './letterhead'
import { startsPetition } from './petition-page'
import type { Line, Surroundings } from './surroundings'

const label =
  /^(?:(?:written|words|story|text|reported|posted|reporting|report|op-ed|guest post|started|created|initiated|launched|petition)\s+by|by|authors?|byline)\s*:?\s+(?=\p{Lu})/iu
const after = new RegExp(
  String.raw`\s*(?:${dateShape}|[|•·(]|\s[–—-]\s|,?\s*\d|,?\s(?:for|in|on|at|from|of|updated|published|posted|(?:(?:staff|special|senior|chief|associated|political|national|news|education|health|environment|arts|features|deputy|managing|opinion|world|city) )?(?:staff|special|senior|chief|associated|political|national|writer|reporter|correspondent|editor|columnist|director|president))\b).*$`,
  'iu',
)
const office =
  /\b(?:general|executive|director|officer|secretary|manager|president|editor|coordinator|treasurer|clerk|minister|commissioner)$/i
const introduction =
  /^(\p{Lu}[\p{L}.'’ -]{3,60}?) (?:is|are|was|works|writes|teaches|serves|reports|covers)\b/u

export function findByline({ read, head, tail, lines }: Surroundings, headline: Span | null): Span | null {
  if (read.known.byline) return read.known.byline
  const near = [...head, ...lines.slice(head.length, head.length + 1), ...tail, ...lines.slice(-1)]
  return (
    firstOf(near, (line) => afterLabel(read.text, line)) ??
    firstOf(near, (line) => starterOf(read.text, line)) ??
    firstOf(nameLines(head, headline), nameOf) ??
    (isLetterQuoted(head, lines) ? null : signature(tail)) ??
    writerIntroduced(read.text, lines)
  )
}

function firstOf<T>(lines: Line[], find: (line: Line) => T | null): T | null {
  for (const line of lines) {
    const found = find(line)
    if (found) return found
  }
  return null
}

/** "By A Person and B Person, staff writers": the names, without what follows them. */
function afterLabel(text: string, line: Line): Span | null {
  if (line.text.length > 160) return null
  const start = label.exec(line.text)?.[0].length
  if (!start) return null
  const rest = line.text.slice(start)
  return (
    [rest, rest.replace(after, ''), rest.split(',')[0]!]
      .map((names) => names.replace(/[\s,.;]+$/, ''))
      .filter((names) => isPersonList(names) || isBody(names))
      .map((names) => spanOf(text, line.start + start, line.start + start + names.length))[0] ?? null
  )
}

/** "Jane Roe started this petition" */
function starterOf(text: string, line: Line): Span | null {
  const name = line.text.length <= 160 ? startsPetition.exec(line.text)?.[1] : undefined
  return name && isPersonName(name) ? spanOf(text, line.start, line.start + name.length) : null
}

/** "By the Editorial Board": a few words with capitals. */
function isBody(names: string): boolean {
  return (
    names.split(/\s+/).length <= 6 &&
    (isTitleCase(names) || isAllCapitals(names)) &&
    !/[.!?:,|•·\d]/.test(names)
  )
}

/** The lines under the headline. A name above it is a letterhead or an addressee. */
function nameLines(head: Line[], headline: Span | null): Line[] {
  if (!headline || head.some((line) => line.lineKind === 'salutation')) return []
  return head.filter((line) => line.start >= headline.end)
}

function nameOf(line: Line): Span | null {
  const { start, end, text } = line
  return isNames(text) ? { start, end, text } : null
}

/** A story that ends with somebody's letter, from its greeting to its sign-off: whoever signs the letter did not write the story. */
function isLetterQuoted(head: Line[], lines: Line[]): boolean {
  const greeting = lines.findIndex(({ lineKind }) => lineKind === 'salutation')
  const isFirst = head.some(({ lineKind }) => lineKind === 'salutation')
  return greeting > 0 && !isFirst && lines.slice(greeting).some(({ lineKind }) => lineKind === 'sign-off')
}

/** One name alone at the end; several after a sign-off are signatories, not writers, and whom to ring is neither. */
function signature(tail: Line[]): Span | null {
  const contact = tail.findIndex((line) => line.lineKind === 'contact')
  const names = (contact < 0 ? tail : tail.slice(0, contact)).filter(
    (line, at, lines) =>
      line.kind !== 'list-item' &&
      isPersonName(line.text.replace(/^[—–-]\s*/, '')) &&
      !isAddress(line, lines[at + 1]) &&
      !isSignatory(lines[at - 1]),
  )
  const only = names.length === 1 ? names[0] : undefined
  return only ? nameOf(only) : null
}

/** Under another body's name: one of several who sign. */
function isSignatory(above: Line | undefined): boolean {
  return above !== undefined && above.lineKind === null && hasBodyWord(above.text) && isBody(above.text)
}

/** Whom to write to: an office, or a name over a street. */
function isAddress({ text }: Line, next: Line | undefined): boolean {
  return (
    office.test(text) ||
    /^(?:\d{1,4}[a-z]? \p{Lu}|\p{Lu}\p{L}+ [\p{L} ]{2,30} \d{1,4}$|P\.?O\.? Box)/u.test(next?.text ?? '')
  )
}

/** A last paragraph "A Person is director of …" about somebody of whom the text has not spoken. */
function writerIntroduced(text: string, lines: Line[]): Span | null {
  const last = lines.findLast((line) => line.lineKind === null)
  const name = last && introduction.exec(last.text)?.[1]
  if (!last || lines.length < 4 || !name || !isPersonName(name)) return null
  const surname = name.split(' ').at(-1)!
  return text.indexOf(surname) < last.start ? null : spanOf(text, last.start, last.start + name.length)
}

// Names of bodies that commas, an "and" or a dash cut into several runs: "Department of Water, Ports and Fishing", "Senate Science and
// Water Committee", "Ports, Rail and Water Union", "Te Kura Tai – Dale University", "Ferry & Port Workers Union (FPWU)".

import type { Sentence } from '../structure'
import { isBody } from './body-shape'
import { wordsOf } from './run-words'
import { partOf, type Run } from './runs'
import { isSubject } from './subject-words'
import { isTeReo } from './te-reo'

const head =
  /(?:^|\s)(?:Department|Ministry|Committee|Subcommittee|Bureau|Foundation|Faculty|School|Office|Commission|Institute|Agency)\s(?:of|for|on)\s(?:the\s)?(.+)$/
const tail =
  /^(.*?)\s(?:(?:Select|Standing|Appropriations|Joint)\s)?(?:Committee|Subcommittee|Union|Department|Ministry|Commission|Council|Institute)(?=\s|$)/
const chamber = /^(?:U\.?S\.?|Senate|House|Joint|Select|National|Parliamentary)$/
const small = /^(?:and|&|of|the)$/
const comma = /^,\s(?:and\s|&\s)?$/
const smallGap = /^\s(?:(?:in|to|at|with|by|from|against|of|for|the|a)\s)+$/
const dash = /^\s[–—-]\s$/

/** A cheap question first: hardly any sentence has such a name. */
const mayHoldParts =
  /(?:Committee|Subcommittee|Union|Department|Ministry|Commission|Council|Institute|Bureau|Foundation|Faculty|School|Office|Agency)(?![\p{L}])|\(\p{Lu}{3}|\s[–—-]\s\p{Lu}/u

export function joinRuns(sentence: Sentence, runs: Run[]): Run[] {
  if (!mayHoldParts.test(sentence.text)) return runs
  const joined: Run[] = []
  for (let at = 0; at < runs.length; at++) {
    const last = lastOfRow(sentence, runs, at)
    const found = joinedRow(sentence, runs.slice(at, last + 1)) ?? joinedRow(sentence, [runs[at]!])
    const spelled = found ? null : spelledOut(sentence, joined, runs[at]!)
    if (spelled) joined.splice(-spelled.count)
    joined.push(...(spelled ? [spelled.run] : (found?.parts ?? [runs[at]!])))
    at += (found?.count ?? 1) - 1
  }
  return joined
}

/** The last run that only commas and dashes part from the one at `at`. */
function lastOfRow({ start, text }: Sentence, runs: Run[], at: number): number {
  let last = at
  const between = () => text.slice(runs[last]!.end - start, runs[last + 1]!.start - start)
  while (runs[last + 1] && last - at < 6 && (comma.test(between()) || dash.test(between()))) last++
  return last
}

type Joined = { parts: Run[]; count: number }

function joinedRow(sentence: Sentence, row: Run[]): Joined | null {
  const first = row[0]!
  const name = (count: number, end: number, from = 0): Joined => ({
    parts: wholeAndRest(sentence, { first, from, last: row[count - 1]!, end }),
    count,
  })
  const doubled = row.length > 1 ? doubledEnd(sentence, first, row[1]!) : null
  if (doubled) return name(2, doubled)
  const listed = row.length > 1 ? headEnd(first, row.slice(1)) : null
  if (listed) return name(row.length, listed)
  const count = row.findIndex((run) => tail.test(run.text)) + 1
  const found = count > 0 ? tailOf(row.slice(0, count)) : null
  if (found) return name(count, found.end, found.from)
  return row.length === 1 && isSpelledOut(first) ? name(1, first.end) : null
}

/** "Department of Water, Ports and Fishing": where its list of subjects ends. */
function headEnd(first: Run, others: Run[]): number | null {
  const subject = head.exec(first.text)?.[1]
  if (!subject || !areSubjects(subject) || !others.slice(0, -1).every(({ text }) => areSubjects(text)))
    return null
  const last = others.at(-1)!
  const words = wordsOf(last.text)
  const other = words.findIndex(({ word }) => !isSubject(word) && !small.test(word))
  const end = other < 0 ? last.text.length : words[other]!.at - 1
  const text = last.text.slice(0, Math.max(0, end))
  return areSubjects(text) && (text.includes(' and ') || / (?:and|&) $/.test(last.before))
    ? last.start + end
    : null
}

/** "Senate Ports, Rail and Water Committee", whoever stands before it in its first run. */
function tailOf(row: Run[]): { from: number; end: number } | null {
  const last = row.at(-1)!
  const [whole = '', own = ''] = tail.exec(last.text) ?? []
  const subject = row.length > 1 ? row[0]!.text : own
  const from = subjectStart(subject)
  const others = row.length > 1 ? [...row.slice(1, -1).map(({ text }) => text), own] : []
  const isList = row.length > 1 || /\s(?:and|&)\s/.test(subject.slice(from))
  if (!isList || from === subject.length || !others.every(areSubjects)) return null
  return { from, end: last.start + whole.length }
}

/** Where the subjects at the end of a text begin, and the chamber before them. */
function subjectStart(text: string): number {
  const words = wordsOf(text)
  const other = words.findLastIndex(
    ({ word }) => !isSubject(word) && !small.test(word) && !chamber.test(word),
  )
  const first = words.slice(other + 1).find(({ word }) => !small.test(word))
  return first?.at ?? text.length
}

function areSubjects(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 6 && isSubject(words[0]!) && words.every((word) => isSubject(word) || small.test(word))
  )
}

/** A body that goes by a name in each of two languages. */
function doubledEnd({ start, text }: Sentence, first: Run, second: Run): number | null {
  if (!dash.test(text.slice(first.end - start, second.start - start))) return null
  const isDouble =
    (isTeReo(first.text) && isBody(second.text)) || (isBody(first.text) && isTeReo(second.text))
  return isDouble ? second.end : null
}

type Spelled = { run: Run; count: number }

/** "Campaign Against Noise in Dale (CAND)": the letters in brackets tell that a small word holds the runs together. */
function spelledOut({ start, text }: Sentence, before: Run[], run: Run): Spelled | null {
  const letters = lettersBehind(run)
  const first = before.at(-1)
  if (!letters || !first || !smallGap.test(text.slice(first.end - start, run.start - start))) return null
  const whole = text.slice(first.start - start, run.end - start)
  return initialsOf(whole.replace(/^The\s/, '')) === letters
    ? { run: { ...first, end: run.end, text: whole, after: run.after, isWhole: true }, count: 1 }
    : null
}

/** The letters in brackets behind it are those of its words, and one of these is cut at an "and" else. */
function isSpelledOut({ text, after }: Run): boolean {
  const letters = lettersBehind({ after })
  return letters !== undefined && /\s(?:&|and)\s/.test(text) && isBody(text) && initialsOf(text) === letters
}

function lettersBehind({ after }: Pick<Run, 'after'>): string | undefined {
  return /^\s\((\p{Lu}{3,8})\)/u.exec(after)?.[1]
}

function initialsOf(text: string): string {
  return text.match(/(?<![\p{L}'’])\p{Lu}/gu)?.join('') ?? ''
}

type Whole = { first: Run; from: number; last: Run; end: number }

function wholeAndRest({ start, text }: Sentence, { first, from, last, end }: Whole): Run[] {
  const opening = partOf(first, from, first.text.length)
  const whole = {
    ...opening,
    end,
    text: text.slice(opening.start - start, end - start),
    after: text.slice(end - start, end - start + 30),
    isWhole: true,
  }
  const before = first.text.slice(0, from).replace(/\s+(?:(?:of|for|and|on|&)(?:\sthe)?\s)?$/, '')
  const rest = last.text.slice(end - last.start).search(/\S/)
  return [
    ...(before ? [partOf(first, 0, before.length)] : []),
    whole,
    ...(rest < 0 ? [] : [partOf(last, end - last.start + rest, last.text.length)]),
  ]
}

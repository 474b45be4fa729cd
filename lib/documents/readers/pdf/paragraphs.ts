// Lines of a PDF to paragraphs: by the space between lines, indents, lines that end early, type that changes its size; over the end of
// a column or a page where a sentence goes on.

import { markerLength } from '@/lib/documents/findings/list-marker'
import { isPersonList } from '@/lib/documents/findings/names/person-shape'
import type { Line } from './page-lines'

export type Paragraph = { lines: Line[]; page: number }
type Column = {
  left: number
  step: number
  size: number
  /** Where first lines of paragraphs begin, where they are indented. */
  first: number | null
}
type Pair = { before: Line; line: Line; /** How far lines reach around there. */ right: number }

/** In ems, but for the steps: those are in usual steps from line to line. */
const indent = 0.9
const wideStep = 1.3
const early = 0.12
const veryEarly = 0.35
/** Lines before and behind that are looked at. */
const around = 6
const habit = 3
const longestByline = 90

export function findParagraphs(lines: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const runs = columnsOf(lines)
  for (const run of runs) {
    const column = measure(run)
    for (const [at, line] of run.entries()) {
      const open = paragraphs.at(-1)
      const isOn = at === 0 ? isSentenceOpen(open, line) : !isNew(pairAt(run, at), column)
      if (open && isOn) open.lines.push(line)
      else paragraphs.push({ lines: [line], page: line.page })
    }
  }
  return paragraphs
}

/** Lines that follow each other downwards, each at least in part below the one before. */
function columnsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    if (last && last.page === line.page && isBelow(line, last)) runs.at(-1)!.push(line)
    else runs.push([line])
  }
  return runs
}

function isBelow(line: Line, above: Line): boolean {
  return line.y < above.y && line.left < above.right && line.right > above.left
}

function measure(run: Line[]): Column {
  const steps = run.slice(1).map((line, at) => run[at]!.y - line.y)
  const full = run.filter(({ text }) => text.length > 30)
  const lines = full.length > 0 ? full : run
  const left = middle(lines.map((line) => line.left))
  return {
    left,
    step: middle(steps) || Infinity,
    size: middle(lines.map(({ size }) => size)),
    first: firstLeft(run, outmost(lines)),
  }
}

/** Where most of a column's lines begin that do not begin a paragraph: a few may stand out. */
function outmost(lines: Line[]): number {
  return lines.map(({ left }) => left).toSorted((a, b) => a - b)[Math.floor(lines.length / 5)] ?? 0
}

/** Lines further in than those before and behind them; a few in one place are a habit. */
function firstLeft(run: Line[], left: number): number | null {
  const isIn = (line: Line | undefined) => line !== undefined && line.left > left + line.size * indent
  const alone = run.filter(
    (line, at) => isIn(line) && at > 0 && !isIn(run[at - 1]) && run[at + 1] && !isIn(run[at + 1]),
  )
  const place = middle(alone.map((line) => line.left))
  return alone.filter((line) => Math.abs(line.left - place) < 1).length >= habit ? place : null
}

/** A headline may be wider than the column below it: only lines of the same type near by tell where one ends early. */
function pairAt(run: Line[], at: number): Pair {
  const before = run[at - 1]!
  const near = run.slice(Math.max(0, at - 1 - around), at + around).filter((line) => isSameSize(line, before))
  return { before, line: run[at]!, right: Math.max(...near.map(({ right }) => right)) }
}

function isSameSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= Math.min(one.size, other.size) * 0.12
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function isNew(pair: Pair, column: Column): boolean {
  const { before, line } = pair
  if (before.isRow || line.isRow || !isSameSize(before, line)) return true
  if (isByline(before) || isByline(line)) return true
  // Larger type has wider steps.
  const usual = column.step * Math.max(1, line.size / column.size)
  if (before.y - line.y > Math.max(usual, line.size * 0.9) * wideStep || markerLength(line.text) > 0)
    return true
  if (column.first !== null && Math.abs(line.left - column.first) < 1) return true
  if (/\p{L}[-\u00ad\u2010]$/u.test(before.text)) return false
  const shift = markerLength(before.text) > 0 ? 0 : line.left - before.left
  if (shift > line.size * indent && before.left < column.left + line.size * indent) return true
  if (!endsEarly(pair, column, early)) return false
  return endsEarly(pair, column, veryEarly) || /[.!?:;”"’)\d]$|^[^a-z]*$/.test(before.text)
}

function isByline({ text }: Line): boolean {
  return /^By\s+\p{Lu}/u.test(text) && text.length < longestByline && isPersonList(text.slice(3).trim())
}

/** The next line's first word would have fitted on this one, with room to spare (a share of the column's width). */
function endsEarly({ before, line, right }: Pair, { left }: Column, share: number): boolean {
  const word = (line.text.indexOf(' ') + 1 || line.text.length) * line.size * 0.5
  return right - before.right > word + (right - left) * share
}

/** Does the sentence of the last column or page go on here? */
function isSentenceOpen(open: Paragraph | undefined, line: Line): boolean {
  const last = open?.lines.at(-1)
  if (!last || !isSameSize(last, line)) return false
  return /[\p{L},\u00ad-]$/u.test(last.text) && /^["'“‘(]?\p{Ll}/u.test(line.text)
}

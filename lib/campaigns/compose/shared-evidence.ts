// The same quote or figure in two documents is one finding with two sources: where else, among the other documents, a passage of the
// page stands; and where two documents count the same thing differently. Pure.

import { isInside } from '@/lib/core/span'
import type { Figure, Findings, Range } from '@/lib/documents/draft-schema'
import { bare } from '../claims/bare'
import type { SourceRef, StoryBlock } from '../story'
import { isCompatible, isSameCount, isSameFinding } from './same-count'

export type Source = { n: number; findings: Findings }
/** Two figures of the same thing that are not the same number. */
export type Disagreement = { one: NumberedFigure; other: NumberedFigure }
type NumberedFigure = { n: number; figure: Figure }

/** Shorter words may be said twice without being the same finding. */
const shortest = 25
/** Between two parts of a quote: who says so. */
const farthest = 150
/** Of each document: what a page could ever show is among the first. Of many documents fewer each, as all are held against all. */
const mostCompared = 400
const mostOfAll = 2_000
const mostDisagreements = 20

/** Every further place of a block's quote or figure, one a document; of a paragraph, of the quote in it. */
export function furtherSources(block: StoryBlock, sources: Source[]): SourceRef[] {
  const placeIn = placesOf(block, sources)
  return sources
    .filter(({ n }) => placeIn !== null && n !== sourceNumber(block))
    .flatMap(({ n, findings }) => {
      const place = placeIn?.(findings)
      return place ? [{ n, start: place.start, end: place.end }] : []
    })
}

/** How a block's finding is looked for in a further document; null for a block that has none. */
function placesOf(block: StoryBlock, sources: Source[]): ((findings: Findings) => Range | undefined) | null {
  if (block.type === 'pull-quote') return (findings) => quoteIn(findings, block.text)
  if (block.type === 'paragraph') {
    const words = quotedIn(block, sources)
    return words.length > 0 ? (findings) => firstOf(words, (each) => quoteIn(findings, each)) : null
  }
  if (block.type !== 'key-figure') return null
  const own = ownFigure(block, sources)
  return (findings) => figureIn(findings, own)
}

function sourceNumber(block: StoryBlock): number | undefined {
  return block.type === 'list' ? undefined : block.source?.n
}

/** The words that a paragraph quotes: all of them together, then each by itself. */
function quotedIn({ source }: Extract<StoryBlock, { type: 'paragraph' }>, sources: Source[]): string[] {
  const own = sources.find(({ n }) => n === source?.n)
  const quotes = source ? (own?.findings.quotes.slice(0, mostCompared) ?? []) : []
  const said = quotes.filter((quote) => source && isInside(quote, source)).map(({ text }) => text)
  return said.length > 1 ? [said.join(' '), ...said] : said
}

function firstOf<T, R>(all: T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** All that is said in one go: one quote, or two with who says so between them. */
function quoteIn({ quotes: all }: Findings, words: string): Range | undefined {
  const said = bare(words)
  if (said.length < shortest) return undefined
  const quotes = all.slice(0, mostCompared)
  return quotes.find((quote) => bareOf(quote).includes(said)) ?? partedQuote(quotes, said)
}

/** The first part of a quote that is taken up again behind its speaker. */
function partedQuote(quotes: Findings['quotes'], said: string): Range | undefined {
  return quotes.find((quote, at) => {
    const next = quotes[at + 1]
    if (!next || next.start - quote.end > farthest || !said.startsWith(bareOf(quote))) return false
    return `${bareOf(quote).trimEnd()}${bareOf(next)}`.includes(said)
  })
}

/** Worked out once: each quote is held against those of all other documents. */
const bareQuotes = new WeakMap<Findings['quotes'][number], string>()

function bareOf(quote: Findings['quotes'][number]): string {
  const words = bareQuotes.get(quote) ?? bare(quote.text)
  bareQuotes.set(quote, words)
  return words
}

/** The finding that the block was made from. */
function ownFigure(
  { figure, source }: Extract<StoryBlock, { type: 'key-figure' }>,
  sources: Source[],
): Figure | undefined {
  const own = sources.find(({ n }) => n === source?.n)
  return own?.findings.figures.find(
    ({ text, sentence }) =>
      text === figure && sentence.start === source?.start && sentence.end === source.end,
  )
}

function figureIn({ figures }: Findings, own: Figure | undefined): Range | undefined {
  return own && figures.find((figure) => isSameFinding(own, figure))?.sentence
}

export function listDisagreements(sources: Source[]): Disagreement[] {
  const each = Math.min(mostCompared, Math.ceil(mostOfAll / Math.max(1, sources.length)))
  const lists = sources.map(({ n, findings }) => ({ n, figures: findings.figures.slice(0, each) }))
  const found: Disagreement[] = []
  for (const [index, one] of lists.entries()) {
    for (const other of lists.slice(index + 1)) found.push(...disagreementsOf(one, other))
    if (found.length >= mostDisagreements) break
  }
  return found.slice(0, mostDisagreements)
}

type Figures = { n: number; figures: Figure[] }

function disagreementsOf(one: Figures, other: Figures): Disagreement[] {
  return one.figures.flatMap((figure) => {
    const same = other.figures.filter((each) => isSameCount(figure, each))
    const [first] = same
    if (!first || same.some((each) => isCompatible(figure, each))) return []
    return [{ one: { n: one.n, figure }, other: { n: other.n, figure: first } }]
  })
}

/** One line for each two numbers, whichever and however many documents say the first. */
export function tellDisagreements(found: Disagreement[]): string[] {
  const alike = new Map<string, Disagreement[]>()
  for (const each of found) {
    const key = `${each.one.figure.text} ${each.other.n} ${each.other.figure.start}`
    alike.set(key, [...(alike.get(key) ?? []), each])
  }
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [tell(first, others)] : []))
}

function tell({ one, other }: Disagreement, others: Disagreement[]): string {
  const numbers = [...new Set([one.n, ...others.map((each) => each.one.n)])]
  const who = numbers.length > 1 ? `Documents ${inWords(numbers)} say` : `Document ${one.n} says`
  return `${who} “${one.figure.text}” of “${inLine(one.figure.of?.text)}”, document ${other.n} says “${other.figure.text}” of “${inLine(other.figure.of?.text)}”: please check which is right, or which is newer.`
}

function inWords(numbers: number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

function inLine(text = ''): string {
  return text.replace(/\s+/g, ' ')
}

// The headline of a page that has its site around it. Menus and shelves stand over it as well, so lines are weighed: what the story
// says again, near it, over a date or a byline, and long enough to say something; of two in a row the first, as a deck stands below.

import { dateShape } from '../dates'
import { countWords, isAboutWriting, isHeadline } from './headline-shape'
import { isMasthead } from './masthead'
import { isStoryParagraph, type Line, type Surroundings } from './surroundings'

const mostRead = 6
const farthest = 30
const least = 2
/** "Home > News > …": where the page is on its site. */
const way = /^home\s?[>»›/|]|[>»›].*[>»›]/i
/** Several sentences, or whose picture it is. */
const told = /[\p{Ll}\d]{2}[.!]\s+\p{Lu}.*\s|\bhide caption\b|\bphotos?:/iu

export function siteHeadline({ lines, site }: Surroundings): Line | null {
  if (!site) return null
  const story = lines.slice(site.first, site.last + 1).filter(isStoryParagraph)
  const below = new Set(
    stems(
      story
        .slice(0, mostRead)
        .map(({ text }) => text.slice(0, 1500))
        .join(' '),
    ),
  )
  const above = lines.slice(Math.max(0, site.first - farthest), site.first)
  const weighed = above
    .filter(
      (line) => isHeadline(line, lines[line.index + 1]) && !isMasthead(line.text) && !way.test(line.text),
    )
    .filter(
      (line) => !story.some(({ text }) => text.startsWith(line.text) || text.includes(`. ${line.text}`)),
    )
    .map((line) => ({ line, worth: worthOf(line, below, { lines, first: site.first }) }))
  const best = weighed.toSorted((a, b) => b.worth - a.worth)[0]
  if (!best || best.worth < least) return null
  const over = weighed.findLast(({ line }) => line.end < best.line.start)
  const isOver =
    over && best.line.index - over.line.index === 1 && best.worth - over.worth < 1.5 && over.worth >= least
  return isOver ? over.line : best.line
}

function worthOf(line: Line, below: Set<string>, { lines, first }: { lines: Line[]; first: number }): number {
  const words = stems(line.text)
  const again = words.filter((word) => below.has(word)).length / Math.max(words.length, 3)
  const count = countWords(line.text)
  const around = [
    ...lines.slice(Math.max(0, line.index - 2), line.index),
    ...lines.slice(line.index + 1, line.index + 5),
  ]
  const isOverDate = around.some((one) => isAboutWriting(one) || isDated(one))
  const others = lines.filter(({ text }) => text === line.text).length
  return (
    4 * again +
    Math.min(count, 9) / 4 +
    (isOverDate ? 1 : 0) +
    (others > 1 && count >= 4 ? 0.5 : 0) -
    (first - line.index) / 12 -
    (told.test(line.text) || count > 24 ? 2.5 : 0)
  )
}

const date = new RegExp(
  String.raw`\b(?:${dateShape})|\b(?:hours?|hrs?|days?|minutes?|mins?|weeks?) ago\b`,
  'i',
)
const longestDated = 120

/** "By Jane Roe · Posted 4 May 2021", "9 hours ago" */
export function isDated({ text }: Line): boolean {
  return text.length <= longestDated && date.test(text)
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6))
}

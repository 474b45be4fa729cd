// Where the story of a text begins and ends, and what stands before and after it: the places where headline, byline, category,
// publisher and date are looked for.

import type { Block, ReadText } from '../structure'
import { blockKindOf, type LineKind } from './line-kinds'
import { viewedOn } from './publisher-shapes'
import { siteStory, type SiteStory } from './site-story'

export type Line = Block & { index: number; lineKind: LineKind | null }
export type Surroundings = {
  read: ReadText
  lines: Line[]
  /** Lines before the first and after the last paragraph of the story, at most a dozen each. */
  head: Line[]
  tail: Line[]
  /** The story's first and last line, where menus of a site stand around it. */
  site: SiteStory | null
}

const shortestParagraph = 60
/** Up to here a line without an end is a head. */
const longestHead = 140
const ended = /[.!?:;,…"”’')\]»*_]$|\p{Ll}{2}[.!?]["”’)]?\s+(?!\p{Ll})/u
const most = 14
/** Buttons stand between the headline and the story of a site. */
const mostOfSite = 24
/** Below whoever signed. */
export const postscript = /^P\.? ?S\b/

export function findSurroundings(read: ReadText): Surroundings {
  const lines = read.blocks.map((block, index) => ({ index, lineKind: blockKindOf(block), ...block }))
  const site = siteStory(lines, isStoryParagraph)
  const first = site?.first ?? lines.findIndex(isStoryParagraph)
  const last =
    site?.last ?? lines.findLastIndex((line) => isStoryParagraph(line) && !postscript.test(line.text))
  if (first < 0) return { read, lines, head: lines.slice(0, most), tail: [], site }
  const head = lines.slice(0, first).slice(site ? -mostOfSite : -most)
  return { read, lines, head, tail: lines.slice(last + 1).slice(0, most), site }
}

/** Somebody is greeted above the story. */
export function opensWithGreeting({ head }: Pick<Surroundings, 'head'>): boolean {
  return head.some(({ lineKind }) => lineKind === 'salutation')
}

/** Somebody is greeted above the story. */
export function isLetter(head: Line[]): boolean {
  return head.some(({ lineKind }) => lineKind === 'salutation')
}

/** A paragraph long enough to be told apart from a caption, a label or a head. */
export function isStoryParagraph(line: Line): boolean {
  return (
    line.kind === 'paragraph' &&
    line.text.length >= shortestParagraph &&
    line.lineKind === null &&
    (line.text.length > longestHead || ended.test(line.text)) &&
    !viewedOn.test(line.text) &&
    !line.text.startsWith('![')
  )
}

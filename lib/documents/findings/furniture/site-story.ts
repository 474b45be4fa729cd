// A page copied whole has its site around it: menus over the story, shelves of other stories and boxes below. The story is where
// paragraphs stand close together. null for a text without menus.

import type { Line } from './surroundings'

export type SiteStory = { first: number; last: number }

const fewestItems = 6
const mostWords = 4
const longestItem = 40
const besideMenus = new Set(['format', 'consent', 'sharing'])
/** So many paragraphs among so many lines begin a story; so many lines without one end it. */
const fewest = 3
const near = 6
const widestGap = 8
/** A later passage is the story if it is so much longer than the first. */
const longer = 3

export function siteStory(lines: Line[], isParagraph: (line: Line) => boolean): SiteStory | null {
  if (lines.some(({ lineKind }) => lineKind === 'salutation')) return null
  const at = lines.flatMap((line, index) => (isParagraph(line) ? [index] : []))
  const stories = passages(at).map((passage) => ({ passage, length: lengthOf(lines, passage) }))
  const [first] = stories
  const story = stories.find(({ length }) => first && length > first.length * longer) ?? first
  if (!story || lines.slice(0, story.passage[0]).filter(isMenuItem).length < fewestItems) return null
  return { first: story.passage[0]!, last: story.passage.at(-1)! }
}

function isMenuItem({ text, lineKind }: Line): boolean {
  return (
    (lineKind === null || besideMenus.has(lineKind)) &&
    text.length <= longestItem &&
    text.split(/\s+/).length <= mostWords &&
    !/[\d.!?:;,]$/.test(text)
  )
}

/** The places of paragraphs that stand close together. */
function passages(at: number[]): number[][] {
  const found: number[][] = []
  for (const [n, index] of at.entries()) {
    const open = found.at(-1)
    if (open && index - open.at(-1)! <= widestGap) open.push(index)
    else if ((at[n + fewest - 1] ?? Infinity) - index < near) found.push([index])
  }
  return found
}

function lengthOf(lines: Line[], passage: number[]): number {
  return passage.reduce((sum, index) => sum + lines[index]!.text.length, 0)
}

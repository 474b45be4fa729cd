// Which Markdown is read as plain text instead: what a parser would need more than linear time for. Real documents never come near.

const longest = 1.5 * 1024 * 1024
const deepest = 40
const longestParagraph = 25_000
const mostMarks = 3000

export function isUnfitForMarkdown(text: string): boolean {
  return text.length > longest || isTooDeep(text) || isTooMarked(text)
}

/** Lines that open more containers (quotes, lists) than anybody writes. */
function isTooDeep(text: string): boolean {
  const opening = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])[ \\t]?){${deepest}}|^[ \\t]{400}`, 'm')
  return opening.test(text)
}

/** A paragraph so long, or so full of brackets, stars and backticks, that inline parsing turns quadratic. */
function isTooMarked(text: string): boolean {
  return text.split(/\n\s*\n/).some((paragraph) => {
    if (paragraph.length < mostMarks) return false
    if (paragraph.length > longestParagraph) return true
    const marks = paragraph.match(/[[\]*_`<!&~]/g)?.length ?? 0
    return marks > mostMarks
  })
}

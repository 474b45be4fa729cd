// Which pages are read by their words alone: so deeply nested or so full of tags that a tree of them would not be walked safely.

const deepest = 400
const mostTags = 150_000
const tag = /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]{0,4000}(\/?)>/gi
const leaves = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th option dt dd'.split(
    ' ',
  ),
)

/** Depth is counted without the tags that need no end: too low at worst, by what a parser would close by itself. */
export function isUnfitForParsing(html: string): boolean {
  let depth = 0
  let count = 0
  for (const [, closing, name, alone] of html.matchAll(tag)) {
    count++
    if (alone || leaves.has(name!.toLowerCase())) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest || count > mostTags) return true
  }
  return false
}

// Which pages are read by their words alone: so deeply nested or so full of tags or entities that a tree of them cannot be walked safely.

const deepest = 400
const mostMarks = 60_000
const tag = /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]{0,4000}?(\/?)>/gi
const leaves = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th option dt dd'.split(
    ' ',
  ),
)

export function isUnfitForParsing(html: string): boolean {
  return hasTooMany(html, '<') || hasTooMany(html, '&') || isTooDeep(html)
}

/** Each tag and each entity makes a node of its own. */
function hasTooMany(html: string, mark: string): boolean {
  let count = 0
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1))
    if (++count > mostMarks) return true
  return false
}

/** Counted without the tags that need no end: too low at worst, by what a parser would close by itself. */
function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, closing, name, alone] of html.matchAll(tag)) {
    if (alone || leaves.has(name!.toLowerCase())) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}

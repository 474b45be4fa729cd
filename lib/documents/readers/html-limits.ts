// Which pages are read by their words alone: so full of tags or entities, or so deeply nested, that a tree of them cannot be walked safely.

const mostMarks = 60_000

/** Elements within elements: pages of people stay below a tenth of it. */
export const deepest = 400

export function isUnfitForParsing(html: string): boolean {
  return hasTooMany(html, '<') || hasTooMany(html, '&')
}

/** Each tag and each entity makes a node of its own. */
function hasTooMany(html: string, mark: string): boolean {
  let count = 0
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1))
    if (++count > mostMarks) return true
  return false
}

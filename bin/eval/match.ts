// Compares passages by their words, so that another kind of dash, mark or white space is no difference.

export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/[‘’‛`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Without what a line wears at its ends: "By", marks, stops. */
export function bare(text: string): string {
  return plain(text)
    .replace(/^(?:by|from) /, '')
    .replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%$€£]+$/gu, '')
}

export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}$€£%]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? []
}

/** The share of words that two passages have in common, 0 to 1. */
export function overlap(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const bag = new Map<string, number>()
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1)
  let both = 0
  for (const word of right) {
    const count = bag.get(word) ?? 0
    if (count > 0) both++
    bag.set(word, count - 1)
  }
  return both === 0 ? 0 : both / (left.length + right.length - both)
}

export type Pair<W, F> = { wanted: W; found: F }

/** Each wanted thing with the found one that is most like it, one to one, best first. */
export function pairUp<W, F>(wanted: W[], found: F[], likeness: (wanted: W, found: F) => number) {
  const all = wanted.flatMap((w) =>
    found.map((f) => ({ wanted: w, found: f, score: likeness(w, f) })).filter(({ score }) => score >= 0.5),
  )
  const pairs: Pair<W, F>[] = []
  for (const { wanted: w, found: f } of all.sort((a, b) => b.score - a.score))
    if (!pairs.some((pair) => pair.wanted === w || pair.found === f)) pairs.push({ wanted: w, found: f })
  return pairs
}

/** The same last word ("Roe", "Jane Roe"), or half of the words. */
export function isSameName(one: string, other: string): boolean {
  const last = wordsOf(one).at(-1)
  return (last !== undefined && last === wordsOf(other).at(-1)) || overlap(one, other) >= 0.5
}

/** A word of weight in common. */
export function isAkin(one: string, other: string): boolean {
  const words = new Set(wordsOf(other))
  return isSameName(one, other) || wordsOf(one).some((word) => word.length > 3 && words.has(word))
}

// Where the first group of a match stands: rules find a shape, and mean the words within its brackets. Pure.

/** `from`: where the searched text begins. Null where the group took no part; else its first place in the match that reads so. */
export function groupRange(
  match: RegExpExecArray | null,
  from: number,
): { start: number; end: number } | null {
  if (!match?.[1]) return null
  const start = from + match.index + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}

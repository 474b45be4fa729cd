// All matches of an expression with the flag "g", in order: as `matchAll`, without the copy of the expression that it makes each time.
// For expressions that never match nothing: a match of no length is the end.

export function matchesIn(text: string, shape: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  shape.lastIndex = 0
  for (let match = shape.exec(text); match?.[0]; match = shape.exec(text)) matches.push(match)
  return matches
}

// The mark that makes a line a list item: a bullet (some systems write it as "o"), or a number or letter with a point or bracket.

const marker = /^(?:[-*•·▪◦‣●–]\s+|o\s+|(?!\(0)[(]?(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]\s+)(?=\S)/

/** Length of the list mark at the start of the line, white space after it included; 0 for a line without one. */
export function markerLength(line: string): number {
  return marker.exec(line.slice(0, 40))?.[0].length ?? 0
}
